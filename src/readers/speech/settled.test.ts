import { expect, test } from 'vitest';
import { settled } from './settled.ts';

/** `0` is a stretch, `!` says that it is final. */
const kept = (...said: string[]): string[] => [
  ...settled(
    said,
    (one) => one.includes('!'),
    (one) => one[0] ?? '',
  ),
];

test.each([
  ['final ones alone', ['0 we', '0 we rowed!', '1 and', '1 and on!'], ['0 we rowed!', '1 and on!']],
  ['what a cut-off stream said last', ['0 we rowed!', '1 and', '1 and on'], ['0 we rowed!', '1 and on']],
  ['the last of each, where none is final', ['0 we', '0 we rowed', '1 and'], ['0 we rowed', '1 and']],
  ['two final ones of one stretch', ['0 we!', '0 rowed!'], ['0 we!', '0 rowed!']],
])('%s', (_, said, expected) => expect(kept(...said)).toEqual(expected));
