import { expect, it, test } from 'vitest';
import { turnsIn } from '../../../tests/support/timed.ts';
import { parse } from '../../pipeline.ts';

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
  await expect(parse('Ada: Yes.', { from: 'timed-lines' })).rejects.toThrow(/no line opens with two times/);
});
