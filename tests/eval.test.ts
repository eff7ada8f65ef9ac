import { expect, test } from 'vitest';
import { compareLines, printLines } from '../eval/corpus-lines.mjs';
import { distinct, isProse } from '../eval/prose-files.mjs';

const line = (file: string, turns: number, score: string) => [file, turns, 2, 0, 4, 1, 'name-colon', '-', score];

test('files newly right, newly wrong and otherwise changed', () => {
  const before = [line('a/1.md', 9, '9/10/9'), line('a/2.md', 4, '4/4/4'), line('b/3.txt', 5, '3/8/5')];
  const after = [line('a/1.md', 10, '10/10/10'), line('a/2.md', 5, '4/4/5'), line('b/3.txt', 6, '3/8/6')];
  expect(compareLines(printLines(before), printLines(after))).toEqual({
    right: ['a/1.md: turns 9 -> 10, right/wanted/given 9/10/9 -> 10/10/10'],
    wrong: ['a/2.md: turns 4 -> 5, right/wanted/given 4/4/4 -> 4/4/5'],
    other: ['b/3.txt: turns 5 -> 6, right/wanted/given 3/8/5 -> 3/8/6'],
  });
});

test('a file that came or went is no change of another', () => {
  const before = printLines([line('a/1.md', 9, '9/9/9'), line('a/2.md', 4, '4/4/4')]);
  const after = printLines([line('a/2.md', 4, '4/4/4'), line('b/3.txt', 5, '5/5/5')]);
  expect(compareLines(before, after)).toEqual({
    right: [],
    wrong: [],
    other: ['a/1.md: gone', 'b/3.txt: new, 5/5/5'],
  });
});

test('the same lines differ in nothing', () => {
  const lines = printLines([line('a/1.md', 9, '9/10/9')]);
  expect(compareLines(lines, lines)).toEqual({ right: [], wrong: [], other: [] });
});

test.each([
  'ora/license',
  'vite/LICENSE.md',
  'zod/Readme.markdown',
  'CHANGELOG-2.txt',
  'x/README.zh-TW.md',
  'x/docs/a/b.md',
])('%s is prose', (path) => expect(isProse(path)).toBe(true));

test.each(['x/security.test.js', 'license/index.js', 'x/docs/a.js', 'x/mydocs/a.md', 'x/package.json'])(
  '%s is no prose',
  (path) => expect(isProse(path)).toBe(false),
);

test('a text that many packages carry is read once', () => {
  const files = ['a', 'b', 'c'].map((path) => ({ path, bytes: Buffer.from(path === 'c' ? 'other' : 'same') }));
  expect(distinct(files).map(({ path }) => path)).toEqual(['a', 'c']);
});
