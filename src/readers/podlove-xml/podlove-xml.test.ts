import { describe, expect, it } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { podloveXml } from './index.ts';

const NAMESPACE = 'http://podlove.org/simple-transcripts';
const document = (body: string, prefix = 'pst:'): string => {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const prefixed = body.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  return `<?xml version="1.0"?>\n<${prefix}transcripts version="1.0" ${name}="${NAMESPACE}">${prefixed}</${prefix}transcripts>`;
};
const cues = (text: string) => parse(text, { cues: true });

const DECLARED =
  '<speaker id="a"><name>Ida Moor</name></speaker><transcript start="00:00:00.500" end="00:00:04.000" speaker="a">Where was it?</transcript><transcript start="01:00:05.000" end="01:00:06.000" speaker="b">By the pier.</transcript>';
const SAID = ['Ida Moor 500-4000 Where was it?', 'b 3605000-3606000 By the pier.'];

describe('two forms', () => {
  it.each<[string, string, string[]]>([
    ['speakers by their ids', document(DECLARED), SAID],
    ['another prefix', document(DECLARED, 'podcast:'), SAID],
    ['the default namespace', document(DECLARED, ''), SAID],
    [
      'speeches',
      document(
        '<speech>\n <speaker>Ida</speaker>\n <item start="00:00:00.500" end="00:00:01.000">Where</item>\n <item start="00:00:01.000" end="00:00:02.000">was it?</item></speech><speech><speaker/><item start="00:00:02.000">Who\n   knows?</item></speech>',
      ),
      ['Ida 500-1000 Where', 'Ida 1000-2000 was it?', '- 2000- Who knows?'],
    ],
    [
      'speeches of declared speakers, and numbers',
      document(
        '<speaker id="7"><uri>urn:x</uri><name>Ida</name></speaker><speaker id="9">Per</speaker><speech><speaker>7</speaker><item>Yes.</item></speech><speech><speaker>8</speaker><item>No.</item></speech><speech><speaker>9</speaker><item>So.</item></speech>',
      ),
      ['Ida - Yes.', 'Speaker 8 - No.', 'Per - So.'],
    ],
    [
      'a name that is empty, and nobody',
      document(
        '<speaker id="a"><name/></speaker><transcript speaker="a">Yes.</transcript><transcript>No.</transcript>',
      ),
      ['a - Yes.', '- - No.'],
    ],
  ])('%s', async (_, text, expected) => {
    const transcript = await cues(text);
    expect(transcript.source.format).toBe('podlove-xml');
    expect(sayings(transcript)).toEqual(expected);
  });

  it('neighbours of one speaker are one turn', async () => {
    const text = document('<speech><speaker>Ida</speaker><item>Where</item><item>was it?</item></speech>');
    expect(sayings(await parse(text))).toEqual(['Ida - Where was it?']);
  });
});

it('knows where the words stand', async () => {
  const text = document('<transcript>😀 one &amp; two</transcript>\r\n<transcript>  three\r\n</transcript>');
  expect(slicesOf(await cues(text), text)).toEqual(['😀 one &amp; two', 'three']);
});

it.each([
  [document(DECLARED), 0.95],
  [document(DECLARED, ''), 0.95],
  [`<rss xmlns:pst="${NAMESPACE}"><pst:transcripts/></rss>`, 0],
  ['<transcripts><transcript speaker="a">Yes.</transcript></transcripts>', 0],
  [`Ida: <transcripts xmlns="${NAMESPACE}">`, 0],
])('detect %j', (text, score) => {
  expect(podloveXml.detect(sourceText(text))).toBe(score);
});

describe('BAD', () => {
  it('cut off', async () => {
    const transcript = await cues(document(DECLARED).slice(0, -35));
    expect(sayings(transcript)).toEqual([SAID[0], 'b 3605000-3606000 By the pier.']);
    expect(codesOf(transcript)).toEqual(['xml-damaged']);
  });

  it('times that are none, and words out of place', async () => {
    const transcript = await cues(document('<transcript start="noon">Yes.</transcript>By hand.'));
    expect(sayings(transcript)).toEqual(['- - Yes.']);
    expect(codesOf(transcript)).toEqual(['time-unread']);
    expect(transcript.blocks).toContainEqual(expect.objectContaining({ type: 'paragraph', text: 'By hand.' }));
  });

  it('entities of its own', async () => {
    const text = document(DECLARED).replace('\n', '\n<!DOCTYPE t [<!ENTITY a SYSTEM "file:///etc/passwd">]>');
    await expect(parse(text)).rejects.toThrow(/entities of its own/);
  });
});
