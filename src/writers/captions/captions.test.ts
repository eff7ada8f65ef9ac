import { describe, expect, it, test } from 'vitest';
import { type Said, timedTalk } from '../../../tests/support/timed-talk.ts';
import type { Timed, Transcript, Turn } from '../../model/transcript.ts';
import { write } from '../../pipeline.ts';
import { captionsOf } from './captions.ts';
import { withEnds } from './ends.ts';

/** `startMs-endMs text / text`, an end that is not the source's with where it comes from. */
const inShort = (transcript: Transcript): string[] =>
  withEnds(captionsOf(transcript)).map(({ startMs, endMs, end, lines }) => {
    const made = end === 'source' ? '' : ` (${end})`;
    return `${startMs}-${endMs}${made} ${lines.map(({ text }) => text).join(' / ')}`;
  });

/** The transcript with its only turn changed. */
function withTurn(transcript: Transcript, change: (turn: Turn) => Partial<Turn>): Transcript {
  const blocks = transcript.blocks.map((block) => (block.type === 'turn' ? { ...block, ...change(block) } : block));
  return { ...transcript, blocks };
}

const one = (...cues: Said[]): Transcript => timedTalk(['MQ', ...cues]);
const position = one(['x', 0]).blocks[0]?.position ?? ({} as Turn['position']);

describe('one caption a cue, else one a turn', () => {
  test.each<[string, Transcript, string[]]>([
    ['cues', one(['So tell', 0, 900], ['me.', 900, 1500]), ['0-900 So tell', '900-1500 me.']],
    ['a turn of one cue', one(['So.', 5, 10]), ['5-10 So.']],
    [
      'no end: the next start',
      timedTalk(['A', ['So.', 5]], ['B', ['No.', 2000, 2500]]),
      ['5-2000 (next) So.', '2000-2500 No.'],
    ],
    [
      'no end, and nothing behind: 400 ms a word',
      one(['one two three four', 1000]),
      ['1000-2600 (words) one two three four'],
    ],
    ['at least a second', one(['Yes.', 0]), ['0-1000 (words) Yes.']],
    [
      'an end before its start',
      timedTalk(['A', ['So.', 500, 20]], ['B', ['No.', 700, 800]]),
      ['500-700 (next) So.', '700-800 No.'],
    ],
    [
      'two that start at once: the next later start',
      timedTalk(['A', ['So.', 5]], ['B', ['No.', 5]], ['A', ['Yes.', 900, 1000]]),
      ['5-900 (next) So.', '5-900 (next) No.', '900-1000 Yes.'],
    ],
    [
      'a clock that starts again',
      timedTalk(['A', ['So.', 9000]], ['B', ['No.', 5, 10]]),
      ['9000-10000 (words) So.', '5-10 No.'],
    ],
    ['a turn without words', timedTalk(['A', ['So.', 5, 10]], ['B']), ['5-10 So.']],
    [
      'paragraphs that have no times stand on lines of their own',
      withTurn(one(['a', 5, 10]), ({ paragraphs }) => ({ paragraphs: [...paragraphs, { text: 'b c', position }] })),
      ['5-10 a / b c'],
    ],
    [
      'paragraphs behind one with cues stand in its last',
      withTurn(one(['a', 5, 10], ['b', 10, 20]), ({ paragraphs }) => ({
        paragraphs: [...paragraphs, { text: 'c', position }],
        endMs: 90,
      })),
      ['5-10 a', '10-20 b / c'],
    ],
    [
      'words before the first cue belong to it',
      withTurn(one(['a', 5, 10]), () => ({
        paragraphs: [
          {
            text: 'Well, a b',
            position,
            cues: [
              { start: 6, end: 7, startMs: 5, endMs: 8 },
              { start: 8, end: 9, startMs: 8, endMs: 10 },
            ],
          },
        ],
      })),
      ['5-8 Well, a', '8-10 b'],
    ],
    [
      'a cue that begins within a word is not cut off',
      withTurn(one(['a', 5, 10]), () => ({
        paragraphs: [
          {
            text: 'boat',
            position,
            cues: [
              { start: 0, end: 2, startMs: 5, endMs: 8 },
              { start: 2, end: 4, startMs: 8, endMs: 10 },
            ],
          },
        ],
      })),
      ['5-10 boat'],
    ],
  ])('%s', (_, transcript, expected) => expect(inShort(transcript)).toEqual(expected));
});

describe('long captions', () => {
  const sentences = Array.from({ length: 9 }, (_, i) => `Sentence ${i} goes on about the boat and the harbour.`);
  const text = sentences.join(' ');
  /** A second a word. */
  const words = [...text.matchAll(/\S+/g)].map(
    ({ 0: word, index }, i): Timed => ({
      start: index,
      end: index + word.length,
      startMs: i * 1000,
      endMs: i * 1000 + 900,
    }),
  );
  const long = (given: readonly Timed[] | undefined): Transcript =>
    withTurn(one([text, 0, 90_000]), ({ paragraphs: [paragraph] }) => ({
      paragraphs:
        paragraph === undefined ? [] : [{ ...paragraph, ...(given === undefined ? {} : { words: [...given] }) }],
    }));

  it('are split at sentence ends where words have times', () => {
    const three = (from: number) => sentences.slice(from, from + 3).join(' ');
    expect(inShort(long(words))).toEqual([`0-29900 ${three(0)}`, `30000-59900 ${three(3)}`, `60000-90000 ${three(6)}`]);
  });

  it('stay whole where they have none', () => expect(inShort(long(undefined))).toEqual([`0-90000 ${text}`]));

  it('are not cut before a word that has none', () => {
    const gaps = words.filter(({ startMs }) => startMs !== 30_000);
    expect(inShort(long(gaps))[0]).toBe(`0-19900 ${sentences.slice(0, 2).join(' ')}`);
  });
});

describe('BAD: turns without a time', () => {
  const untimed = withTurn(one(['So.', 0]), ({ startMs: _, ...turn }) => ({ ...turn, startMs: undefined as never }));

  test.each(['vtt', 'srt', 'podcast-json'])('%s', async (to) => {
    const some = { ...untimed, blocks: [...timedTalk(['A', ['So.', 5]]).blocks, ...untimed.blocks] };
    await expect(write(untimed, to)).rejects.toThrow(
      'no turn has a time, and captions need one for each; nothing was written',
    );
    await expect(write(some, to)).rejects.toThrow('1 of 2 turns have no time (the first: MQ, line 1)');
  });
});

it('is linear in the number of cues', () => {
  const cues = Array.from({ length: 100_000 }, (_, i): Said => [`word${i}`, i * 10]);
  const started = performance.now();
  expect(withEnds(captionsOf(one(...cues)))).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
