import { expect, test } from 'vitest';
import { duration, fileSize, timeLeft } from './duration.ts';

test.each([
  [1449, '1.4 s'],
  [41_200, '41 s'],
  [401_000, '6 min 41 s'],
  [7_500_000, '2 h 5 min'],
])('%d ms', (ms, text) => expect(duration(ms)).toBe(text));

test.each([
  [0, '0 bytes'],
  [812, '812 bytes'],
  [48_211, '48 kB'],
  [1_900_000_000, '1.9 GB'],
])('%d bytes', (bytes, text) => expect(fileSize(bytes)).toBe(text));

test.each([
  [2000, 10, 100, undefined],
  [10_000, 100, 100, undefined],
  [10_000, 2113, 4000, 'about 9 seconds left'],
  [200_000, 2113, 4000, 'about 3 minutes left'],
  [20_000_000, 2113, 4000, 'about 5 hours left'],
])('after %d ms, %d of %d', (ms, done, total, text) => expect(timeLeft(ms, done, total)).toBe(text));
