import { describe, expect, test } from 'vitest';
import { sample } from '../../../tests/support/sample.ts';
import { timedTalk } from '../../../tests/support/timed-talk.ts';
import type { Transcript } from '../../model/transcript.ts';
import { findWriter } from '../../pipeline.ts';
import { lossesOf } from './drop.ts';

const lost = (transcript: Transcript, to: string, options = {}): string[] =>
  lossesOf(findWriter(to), transcript, options).map(({ text }) => text);

describe('what a writer says it lacks', () => {
  test.each([
    ['json', []],
    [
      'jsonl',
      [
        '1 paragraph outside turns',
        '1 heading',
        '1 stage direction',
        '1 note',
        '1 line of page furniture',
        '1 mark',
        'title, date, authors, other fields',
      ],
    ],
    ['txt', ['1 mark', 'title, date, authors, other fields', '1 line of page furniture', 'times of 1 turn']],
    ['md', ['1 line of page furniture', 'times of 1 turn']],
    [
      'podcast-html',
      [
        '1 paragraph outside turns',
        '1 heading',
        '1 stage direction',
        '1 note',
        '1 line of page furniture',
        'date, authors, other fields',
      ],
    ],
    ['quotes', []],
  ])('%s', (to, expected) => expect(lost(sample, to)).toEqual(expected));

  test('times that were asked for are not missed', () => {
    expect(lost(sample, 'md', { times: 'turn' })).toEqual(['1 line of page furniture']);
  });

  test.each([
    [
      'vtt',
      [
        '1 turn without words',
        '1 turn without a name may be read as more of the turn before',
        'ends taken from the number of words (1)',
      ],
    ],
    ['srt', ['1 turn without words', 'speakers written as “Name:” (1)', 'ends taken from the number of words (1)']],
    ['podcast-json', ['1 turn without words']],
    [
      'ohd-csv',
      [
        '1 turn without words',
        '1 end of a turn',
        '2 turns without a name may be read as more of the turn before',
        'times to the second (2)',
      ],
    ],
  ])('%s, of timed turns', (to, expected) => {
    const talk = timedTalk(['A', ['So.', 1, 2]], [undefined, ['No.', 1003]], [undefined]);
    expect(lost(talk, to)).toEqual(expected);
  });
});
