import { describe, expect, it, test } from 'vitest';
import { turnsIn } from '../../../tests/support/timed.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { timedLines } from './index.ts';

const PRINTED = `[00:00.000 --> 00:03.480]  So where did it start?
[00:03.480 --> 00:07.000]  At the old pier.
[00:07.000 --> 00:09.250]  It was
raining.
`;

test('lines with two times', async () => {
  expect(await turnsIn(PRINTED)).toEqual(['0-9250 So where did it start? At the old pier. It was raining.']);
  expect(await turnsIn(PRINTED, { cues: true })).toEqual([
    '0-3480 So where did it start?',
    '3480-7000 At the old pier.',
    '7000-9250 It was raining.',
  ]);
  expect((await parse(PRINTED)).source.format).toBe('timed-lines');
});

it.each([
  ['hours', PRINTED.replaceAll(/\b00:(?=\d\d\.)/g, '01:00:'), '3600000-3609250 So'],
  [
    'a speaker in parentheses',
    PRINTED.replaceAll(']  ', ']   (speaker 0) ').replace('0) At', '1) At'),
    '0-3480 speaker 0: So',
  ],
])('%s', async (_, text, first) => {
  expect((await turnsIn(text))[0]?.startsWith(first)).toBe(true);
});

it('BAD: no such lines', async () => {
  await expect(parse('Ada: Yes.', { from: 'timed-lines' })).rejects.toThrow(/too few lines open with times/);
});

const SAID = [
  'So where did it start?',
  'At the old pier, in the rain.',
  'I had no coat that day.',
  'And nobody came to meet us.',
  'We walked home along the wall.',
];
const lined = (line: (words: string, i: number) => string): string => SAID.map(line).join('');

describe('one time, or two of other kinds', () => {
  it.each<[string, string, string[]]>([
    [
      'seconds, as scripts around faster-whisper print them',
      lined((words, i) => `[${i}.00s -> ${i}.75s] ${words}\n`),
      ['0-750 So where did it start?', '4000-4750 We walked home along the wall.'],
    ],
    [
      'lyrics, which say what they are above',
      `[by:whisper.cpp]\n${lined((words, i) => `[00:0${i}.25] ${words}\n`)}`,
      ['250- So where did it start?', '4250- We walked home along the wall.'],
    ],
    [
      'a time before each paragraph',
      lined((words, i) => `0${i}:30 ${words}\n\n`),
      ['30000- So where did it start?', '270000- We walked home along the wall.'],
    ],
    [
      'a time above each line, as players show them',
      lined((words, i) => `0:0${i}\n${words}\n`),
      ['0- So where did it start?', '4000- We walked home along the wall.'],
    ],
    [
      'two times above each line',
      lined((words, i) => `00:00:0${i}.000 - 00:00:0${i}.500\n${words}\n\n`),
      ['0-500 So where did it start?', '4000-4500 We walked home along the wall.'],
    ],
  ])('%s', async (_, text, [first, last]) => {
    const cues = await turnsIn(text, { cues: true });
    expect((await parse(text, { path: 'a.txt' })).source.format).toBe('timed-lines');
    expect([cues.length, cues[0], cues[cues.length - 1]]).toEqual([SAID.length, first, last]);
  });

  it('an empty line ends a paragraph', async () => {
    const { blocks } = await parse(lined((words, i) => `[0:0${i}] ${words}\n${i === 1 ? '\n' : ''}`));
    expect(blocks.flatMap((block) => (block.type === 'turn' ? [block.paragraphs.length] : []))).toEqual([2]);
  });

  it('signs of a change, and sounds, as in automatic captions', async () => {
    const said = ['[Music]', ...SAID.map((words, i) => (i % 2 === 0 ? words : `>> ${words}`))];
    expect(await turnsIn(said.map((words, i) => `0:0${i}\n${words}\n`).join(''))).toEqual([
      '1000- So where did it start?',
      '2000- At the old pier, in the rain. I had no coat that day.',
      '4000- And nobody came to meet us. We walked home along the wall.',
    ]);
  });

  it('what a file of lyrics says of itself is set aside', async () => {
    const { blocks } = await parse(`[ti:The pier]\n${lined((words, i) => `[00:0${i}.25]${words}\n`)}`);
    expect(blocks[0]).toMatchObject({ type: 'apart', kind: 'field', text: '[ti:The pier]' });
  });
});

describe('BAD: what others know better, or nobody', () => {
  const score = (text: string): number => timedLines.detect(sourceText(text));

  it.each([
    ['names behind the times', lined((words, i) => `[00:0${i}] ${i % 2 === 0 ? 'Ada' : 'Ben Ode'}: ${words}\n`)],
    ['names under the times', lined((words, i) => `[00:0${i}]\nAda\n${words}\n`)],
    ['names behind tabs', lined((words, i) => `00:0${i}\tspk_${i % 2}\t${words}\n`)],
    ['names without a sign behind them', lined((words, i) => `[00:0${i}] ${i % 2 === 0 ? 'Ada' : 'Ben'} ${words}\n`)],
    ['voices by number', lined((words, i) => `00:0${i} SPEAKER_0${i} ${words}\n`)],
    ['names in brackets', lined((words, i) => `[00:0${i}] [${i % 2 === 0 ? 'Ada' : 'Ben'}] ${words}\n`)],
    ['dashes', lined((words, i) => `[00:0${i}] - ${words}\n`)],
    ['letters', lined((words, i) => `[00:0${i}] ${i % 2 === 0 ? 'Q.' : 'A.'} ${words}\n`)],
    ['chapters', lined((_, i) => `0${i}:00 The pier ${i}\n`)],
    ['few lines', '0:01 So where did it start?\n0:02 At the old pier, in the rain.\n'],
    ['times here and there', lined((words, i) => `${i % 2 === 0 ? `[0:0${i}] ` : ''}${words}\n`)],
    ['a clock in a sentence first', '12:30 was when we left.\nThen it rained.\nAnd so on it went.\n'],
    ['times and nothing else', '0:01\n0:02\n0:03\n0:04\n0:05\n'],
  ])('%s', (_, text) => expect(score(text)).toBe(0));
});
