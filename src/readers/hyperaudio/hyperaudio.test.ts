import { describe, expect, it } from 'vitest';
import { sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { turnsOf } from '../../model/turns.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { hyperaudio } from './index.ts';

const word = (ms: number, text: string): string => `<span data-m="${ms}" data-d="300">${text} </span>`;
const speaker = (name: string): string => `<span data-m="0" data-d="0" class="read speaker">${name} </span>`;
const page = (body: string): string => `<article><section>\n${body}\n</section></article>`;
const IDA = `<p>${speaker('[Ida]')}${word(500, 'So')}${word(900, 'late.')}</p>`;
const PER = `<p>${speaker('Per:')}${word(5000, 'Not')}${word(5400, 'yet.')}</p>`;

describe('who says what when', () => {
  it.each<[string, string, string[]]>([
    ['speakers', page(`${IDA}\n${PER}`), ['Ida 500-1200 So late.', 'Per 5000-5700 Not yet.']],
    [
      'a speaker holds until the next one',
      page(`${IDA}<p>${word(2000, 'And')}${word(2400, 'dark.')}</p>${PER}`),
      ['Ida 500-2700 So late.', 'And dark.', 'Per 5000-5700 Not yet.'],
    ],
    [
      'two in a paragraph',
      page(`<p>${speaker('[Ida]')}${word(500, 'So?')}${speaker('[Per]')}${word(900, 'No.')}</p>`),
      ['Ida 500-800 So?', 'Per 900-1200 No.'],
    ],
    ['nobody', page(`<p>${word(500, 'So')}${word(900, 'late.')}</p>`), ['- 500-1200 So late.']],
    [
      'names as words',
      page(
        `<p>${word(1, 'Ida: Was')}${word(2, 'it?')}</p><p>${word(3, 'Per: It')}${word(4, 'was.')}</p><p>${word(5, 'Ida: So.')}</p><p>${word(6, 'Per: Yes.')}</p>`,
      ),
      ['Ida 1-302 Was it?', 'Per 3-304 It was.', 'Ida 5-305 So.', 'Per 6-306 Yes.'],
    ],
    [
      'words without a time, links, lines',
      page('<p><a data-m="500">So </a>very <a data-m=900>late,<br>\n   Ida</a>.</p>'),
      ['- 500- So very late, Ida.'],
    ],
  ])('%s', async (_, text, expected) => {
    const transcript = await parse(text);
    expect(transcript.source.format).toBe('hyperaudio');
    expect(sayings(transcript)).toEqual(expected);
  });

  it('times of words', async () => {
    const text = page('<p><span data-m="500" data-d="300">So </span><span data-m="900" data-d="0">late.</span></p>');
    expect(turnsOf(await parse(text))[0]?.paragraphs[0]).toMatchObject({
      text: 'So late.',
      words: [
        { start: 0, end: 2, startMs: 500, endMs: 800 },
        { start: 3, end: 8, startMs: 900 },
      ],
    });
  });

  it('what a page says besides is nobody’s', async () => {
    const text = `<html><head><title>Tides</title><script>x()</script></head><body><nav><a href="/">Home</a></nav><h1>Tides</h1>${page(IDA)}<p>Ours.</p></body></html>`;
    const { metadata, blocks } = await parse(text);
    expect(metadata.title).toBe('Tides');
    expect(blocks.map((block) => [block.type, 'text' in block ? block.text : block.label])).toEqual([
      ['apart', 'Tides'],
      ['paragraph', 'Home'],
      ['heading', 'Tides'],
      ['turn', 'Ida'],
      ['paragraph', 'Ours.'],
    ]);
  });
});

it('knows where the words stand', async () => {
  const text = page(`<p>${word(500, '😀 Moor &amp; Lund')}${word(900, 'it&#39;s')}</p>\r\n${PER}`);
  expect(slicesOf(await parse(text), text)).toEqual([
    '😀 Moor &amp; Lund </span><span data-m="900" data-d="300">it&#39;s',
    'Not </span><span data-m="5400" data-d="300">yet.',
  ]);
});

it.each([
  [page(IDA), 0.95],
  ['<p><span class="x" data-m=1>a</span><a href="/" data-m=\'2\'>b</a></p>', 0.95],
  ['<p><span data-m="1">a</span></p>', 0],
  ['<p><span data-mode="1">a</span><span data-mode="1">b</span></p>', 0],
  [`Ida: ${IDA}`, 0],
])('detect %j', (text, score) => {
  expect(hyperaudio.detect(sourceText(text))).toBe(score);
});

describe('BAD', () => {
  it('cut off', async () => {
    expect(sayings(await parse(page(`${IDA}${PER}`).slice(0, -34)))).toEqual([
      'Ida 500-1200 So late.',
      'Per 5000-5700 Not yet',
    ]);
  });

  it('times that are none, elements left open', async () => {
    const text = '<p><span data-m="500">So <span data-m="soon">late.<p><span data-m="900">Yes.';
    expect(sayings(await parse(text))).toEqual(['- 500- So late.', 'Yes.']);
  });
});
