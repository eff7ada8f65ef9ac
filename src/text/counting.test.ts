import { expect, test } from 'vitest';
import { counted, lineList, lineRange } from './counting.ts';

test('numbers and nouns', () => {
  expect([counted(0, 'turn'), counted(1, 'turn'), counted(1011, 'word'), counted(2, 'more', 'more')]).toEqual([
    '0 turns',
    '1 turn',
    '1,011 words',
    '2 more',
  ]);
});

test('lines', () => {
  expect([lineRange(17, 17), lineRange(19, 33)]).toEqual(['17', '19–33']);
  expect(lineList([1, 3, 59, 61, 62, 63])).toBe('1, 3, 59, 61–63');
  expect(lineList([1, 3, 5, 7], 2)).toBe('1, 3 …');
  expect(lineList([])).toBe('');
});
