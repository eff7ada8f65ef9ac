import { describe, expect, it } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { turnsOf } from '../../model/turns.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { youtubeXml } from './index.ts';

const XML = '<?xml version="1.0" encoding="utf-8" ?>';
const srv1 = (body: string): string => `${XML}<transcript>${body}</transcript>`;
const srv2 = (body: string): string => `${XML}<timedtext>${body}</timedtext>`;
const srv3 = (body: string): string =>
  `${XML}<timedtext format="3"><head><pen id="1"/><ws id="0"/></head><body><w t="0" id="1"/>${body}</body></timedtext>`;
const cues = (text: string) => parse(text, { cues: true });

describe('three forms', () => {
  it.each<[string, string, string[]]>([
    [
      'srv1: seconds',
      srv1('<text start="0.5" dur="4">The tide was out.</text><text start="5" dur="6.1">Quite far\nout.</text>'),
      ['- 500-4500 The tide was out.', '- 5000-11100 Quite far out.'],
    ],
    ['srv1: escaped twice', srv1('<text start="1">It&amp;#39;s A &amp;amp; B</text>'), ["- 1000- It's A & B"]],
    ['srv1: escaped once', srv1('<text start="1">Moor &amp; Lund &lt;3</text>'), ['- 1000- Moor & Lund <3']],
    ['srv1: a tag that is spoken of', srv1('<text start="1">a &amp;lt;b&amp;gt; tag</text>'), ['- 1000- a <b> tag']],
    ['srv2: milliseconds', srv2('<text t="500" d="4000">The tide.</text>'), ['- 500-4500 The tide.']],
    [
      'srv3: milliseconds',
      srv3('<p t="500" d="4000">The tide &amp;\nthe moon.</p>'),
      ['- 500-4500 The tide & the moon.'],
    ],
    [
      'srv3: a paragraph of a line feed',
      srv3('<p t="0" d="9"><s>One</s></p><p t="9" d="1" a="1">\n</p><p t="20" d="9"><s>two</s></p>'),
      ['- 0-9 One', '- 20-29 two'],
    ],
    ['no times', srv2('<text t="0">One</text><text>two</text>'), ['- 0- One', '- - two']],
  ])('%s', async (_, text, expected) => {
    const transcript = await cues(text);
    expect(transcript.source.format).toBe('youtube-xml');
    expect(sayings(transcript)).toEqual(expected);
  });

  it('words of srv3 count from their paragraph', async () => {
    const text = srv3('<p t="500" d="4000" w="1"><s ac="0">Where</s><s t="400" ac="0"> was</s><s t="800"> it?</s></p>');
    expect(turnsOf(await parse(text))[0]?.paragraphs[0]).toMatchObject({
      text: 'Where was it?',
      words: [
        { start: 0, end: 5, startMs: 500 },
        { start: 6, end: 9, startMs: 900 },
        { start: 10, end: 13, startMs: 1300 },
      ],
    });
  });

  it('stretches of srv3 that have a pen and no time are no words with times', async () => {
    const text = srv3('<p t="500" d="4000">One <s p="1">small</s> boat</p>');
    const [paragraph] = turnsOf(await parse(text))[0]?.paragraphs ?? [];
    expect(paragraph?.text).toBe('One small boat');
    expect(paragraph?.words).toBeUndefined();
  });

  it('marks of srv1', async () => {
    const html =
      '&lt;font color="#E5E5E5"&gt;One&lt;/font&gt; &lt;i&gt;small &amp;amp; old&lt;/i&gt; boat&lt;br&gt;here';
    expect(turnsOf(await parse(srv1(`<text start="1">${html}</text>`)))[0]?.paragraphs[0]).toMatchObject({
      text: 'One small & old boat here',
      marks: [{ kind: 'emphasis', start: 4, end: 15 }],
    });
  });
});

describe('who speaks', () => {
  it('names before the words', async () => {
    const said = ['Ida: Where was it?', 'Per: By the pier.', 'Ida: And when?', 'Per: In May.'];
    const text = srv1(said.map((line, i) => `<text start="${i}" dur="1">${line}</text>`).join(''));
    expect(sayings(await parse(text))).toEqual([
      'Ida 0-1000 Where was it?',
      'Per 1000-2000 By the pier.',
      'Ida 2000-3000 And when?',
      'Per 3000-4000 In May.',
    ]);
  });

  it('signs before the words', async () => {
    const said = ['Where was it?', 'By the pier.', 'And when?', 'In May.', 'Who came?', 'All of us.'];
    const text = srv3(said.map((line, i) => `<p t="${i * 1000}" d="900">&gt;&gt; ${line}</p>`).join(''));
    expect(turnsOf(await parse(text)).map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(said);
  });
});

it('knows where the words stand', async () => {
  const text = srv1(
    '<text start="1">It&amp;#39;s A &amp; B</text>\n<text start="2">&lt;i&gt;so&lt;/i&gt; &amp;quot;it is</text>',
  );
  const transcript = await cues(text);
  expect(slicesOf(transcript, text)).toEqual(['It&amp;#39;s A &amp; B', 'so&lt;/i&gt; &amp;quot;it is']);
});

it('knows where each word stands behind references', async () => {
  const said = ['Where was it?', 'It&amp;#39;s by Moor &amp;amp; Lund.', 'And when?', 'In May.'];
  const text = srv1(
    said
      .map((line, i) => `<text start="${i}">It&amp;#39;s &lt;b&gt;so&lt;/b&gt;.\nIda${i % 2}: ${line}</text>`)
      .join(''),
  );
  expect(slicesOf(await cues(text), text).filter((slice) => !slice.includes('so'))).toEqual(said);
});

it.each([
  [srv1('<text start="0.5" dur="1">a</text>'), 0.95],
  [srv2('<text t="0" d="1">a</text>'), 0.95],
  [srv3('<p t="0" d="1">a</p>'), 0.95],
  [srv1(''), 0],
  [srv1('<text>Ida: a</text>'), 0],
  ['<transcription><text start="1">a</text></transcription>', 0],
  ['Ida: <transcript><text start="1">', 0],
])('detect %j', (text, score) => {
  expect(youtubeXml.detect(sourceText(text))).toBe(score);
});

describe('BAD', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'cut off',
      srv1('<text start="1">One</text><text start="2">cut he').slice(0, -13),
      ['- 1000- One', '- 2000- cut he'],
      ['xml-damaged'],
    ],
    [
      'a time that is none',
      srv2('<text t="0">One</text><text t="soon" d="5">two</text>'),
      ['- 0- One', '- - two'],
      ['time-unread'],
    ],
    ['an end alone', srv2('<text t="0">One</text><text d="5">two</text>'), ['- 0- One', '- - two'], []],
  ])('%s', async (_, text, expected, codes) => {
    const transcript = await cues(text);
    expect(sayings(transcript)).toEqual(expected);
    expect(codesOf(transcript)).toEqual(codes);
  });

  it('words between the captions are nobody’s', async () => {
    const { blocks } = await parse(srv1('<text start="1">One</text>from a site<text start="2">two</text>'));
    expect(blocks).toContainEqual(expect.objectContaining({ type: 'paragraph', text: 'from a site' }));
  });

  it('entities of its own', async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "b">]><transcript><text start="1">&a;</text></transcript>`;
    await expect(parse(text)).rejects.toThrow(/entities of its own/);
  });
});
