import { describe, expect, it } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { turnsOf } from '../../model/turns.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { ratesOf, timeOf } from './clock.ts';
import { ttml } from './index.ts';

const document = (body: string, attributes = '', head = ''): string =>
  `<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml" xmlns:m="urn:m" ${attributes}>${head}<body>${body}</body></tt>`;
const cues = (text: string) => parse(text, { cues: true });

describe('time expressions', () => {
  const NTSC = { frameRate: '30', frameRateMultiplier: '1000 1001' };
  it.each<[string, Record<string, string>, number | undefined]>([
    ['01:02:03', {}, 3_723_000],
    ['01:02:03.5', {}, 3_723_500],
    ['00:00:01:15', {}, 1500],
    ['00:00:01:15', { frameRate: '25' }, 1600],
    ['00:00:01:12.1', { frameRate: '24', subFrameRate: '2' }, 1521],
    ['00:00:00:15', NTSC, 501],
    ['1.5h', {}, 5_400_000],
    ['2m', {}, 120_000],
    ['12.25s', {}, 12_250],
    ['40ms', {}, 40],
    ['50f', { frameRate: '25' }, 2000],
    ['20000000t', { tickRate: '10000000' }, 2000],
    ['3t', {}, 3000],
    ['50t', { frameRate: '25' }, 2000],
    ['01:00:00:00', { ...NTSC, timeBase: 'smpte', dropMode: 'dropNTSC' }, 3_599_996],
    ['01:00:00:00', { ...NTSC, timeBase: 'smpte' }, 3_603_600],
    ['1:02.5', {}, 62_500],
    ['4.25', {}, 4250],
    ['00:00:01,500', {}, 1500],
    ['wallclock(12:00)', {}, undefined],
    ['soon', {}, undefined],
  ])('%s %j', (printed, attributes, ms) => {
    const root = { name: 'tt', attributes: new Map(Object.entries(attributes)), children: [], start: 0 };
    const time = timeOf(printed, ratesOf(root));
    expect(time === undefined ? undefined : Math.round(time)).toBe(ms);
  });
});

describe('paragraphs', () => {
  it.each<[string, string, string[]]>([
    [
      'lines and white space',
      document('<div><p begin="1s" end="2s">One\n   two<br/>three</p></div>'),
      ['- 1000-2000 One two three'],
    ],
    [
      'times count from the container',
      document('<div begin="10s"><p begin="1s" dur="2s">a</p></div>'),
      ['- 11000-13000 a'],
    ],
    [
      'a sequence',
      document('<div timeContainer="seq"><p dur="2s">a</p><p begin="1s" dur="3s">b</p></div>'),
      ['- 0-2000 a', '- 3000-6000 b'],
    ],
    [
      'times from the start of the recording',
      document('<div begin="10s" end="20s"><p begin="11s" end="19s">a</p></div>'),
      ['- 11000-19000 a'],
    ],
    ['no times', document('<div><p>a</p></div>'), ['- - a']],
    [
      'timed phrases',
      document(
        '<div><p><span begin="1s" end="2s">One two</span> <span begin="3s" end="4s">three four</span></p></div>',
      ),
      ['- 1000-2000 One two', '- 3000-4000 three four'],
    ],
    [
      'timed words in a paragraph without times, within a body that has some',
      document(
        '<div begin="10s"><p>Where <!-- so -->to<!---->?</p><p><span begin="4s" end="5s">Out</span> <span begin="5s" end="6s">there.</span></p></div>',
      ),
      ['- 10000- Where to?', '- 14000-16000 Out there.'],
    ],
    [
      'two speakers in one',
      document('<div><p begin="1s" end="9s"><span m:agent="ida">Yes.</span> <span m:agent="per">No.</span></p></div>'),
      ['ida 1000-9000 Yes.', 'per 1000-9000 No.'],
    ],
    ['references and CDATA', document('<p begin="1s">a &amp; b &#8212; <![CDATA[<c>]]></p>'), ['- 1000- a & b — <c>']],
    [
      'prefixes',
      '<x:tt xmlns:x="http://www.w3.org/ns/ttml"><x:body><x:p begin="1s">a</x:p></x:body></x:tt>',
      ['- 1000- a'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(sayings(await cues(text))).toEqual(expected);
  });

  it('names, title, language, marks', async () => {
    const head =
      '<head><metadata><m:title>Harbours</m:title><m:desc>A talk</m:desc><m:agent xml:id="s1"><m:name type="alias">I.</m:name><m:name type="full">Ida Moor</m:name></m:agent></metadata><styling><style xml:id="i" fontStyle="italic"/></styling></head>';
    const text = document(
      '<div m:agent="s1"><p begin="1s">It was <span style="i">cold</span>.</p></div>',
      'xml:lang="en"',
      head,
    );
    const transcript = await parse(text);
    expect(transcript.metadata).toEqual({ title: 'Harbours', dek: 'A talk', language: 'en' });
    expect(transcript.speakers).toMatchObject([{ labels: ['Ida Moor'] }]);
    expect(turnsOf(transcript)[0]?.paragraphs[0]?.marks).toEqual([{ kind: 'emphasis', start: 7, end: 11 }]);
  });

  it('words as Apple has them: no white space between, times from the start', async () => {
    const word = (text: string, begin: number) =>
      `<span begin="${begin}" end="${begin + 0.5}" m:unit="word">${text}</span>`;
    const text = document(
      `<div><p begin="5.5" end="7.0" m:agent="S1"><span m:unit="sentence">${word('So', 5.5)}${word('there.', 6)}</span></p></div>`,
    );
    const [turn] = turnsOf(await parse(text));
    expect(turn).toMatchObject({ label: 'S1', startMs: 5500, endMs: 7000 });
    expect(turn?.paragraphs[0]).toMatchObject({
      text: 'So there.',
      words: [
        { start: 0, end: 2, startMs: 5500, endMs: 6000 },
        { start: 3, end: 9, startMs: 6000, endMs: 6500 },
      ],
    });
  });

  it('knows where the words stand', async () => {
    const text = document('<!-- x --><p begin="1s">😀 one\r\n <b/>&amp; two</p>\r\n<p begin="2s">  three </p>');
    expect(slicesOf(await cues(text), text)).toEqual(['😀 one\r\n <b/>&amp; two', 'three']);
  });
});

it.each([
  [document('<p>a</p>'), 0.95],
  ['<?xml version="1.0"?><!-- <tt> --><tt><body><p begin="1s">a</p></body></tt>', 0.9],
  ['<tt>Typewriter</tt>', 0],
  ['<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', 0],
  ['Ida: <tt xmlns="http://www.w3.org/ns/ttml">', 0],
])('detect %j', (text, score) => {
  expect(ttml.detect(sourceText(text))).toBe(score);
});

describe('BAD: what is damaged is read up to there', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'cut off',
      document('<p begin="1s">a</p><p begin="2s">cut he').slice(0, -12),
      ['- 1000- a', '- 2000- cut he'],
      ['xml-damaged'],
    ],
    [
      'a tag that closes nothing',
      document('<p begin="1s">a</p></q><p begin="2s">b</p>'),
      ['- 1000- a', '- 2000- b'],
      ['xml-damaged'],
    ],
    [
      'an unknown name',
      document('<p begin="1s">a&nbsp;b &nosuch; c</p>'),
      ['- 1000- a\u00a0b &nosuch; c'],
      ['xml-damaged'],
    ],
    ['times of day', document('<p begin="wallclock(12:00)">a</p>'), ['- - a'], ['time-unread']],
    ['nesting without end', document(`<p begin="1s">a</p>${'<div>'.repeat(100_000)}`), ['- 1000- a'], ['xml-damaged']],
  ])('%s', async (_, text, expected, codes) => {
    const transcript = await cues(text);
    expect(sayings(transcript)).toEqual(expected);
    expect(codesOf(transcript)).toEqual(codes);
  });

  it.each(['<!ENTITY a SYSTEM "file:///etc/hostname">', '<!ENTITY a "ha"><!ENTITY b "&a;&a;">'])(
    'refuses %s',
    async (entity) => {
      const text = `<!DOCTYPE tt [${entity}]>\n${document('<p begin="1s">&a;</p>').slice(22)}`;
      await expect(parse(text)).rejects.toThrow('line 1: the XML declares entities of its own');
    },
  );
});
