import { expect, test } from 'vitest';
import { distinct, isProse } from '../eval/prose-files.mjs';

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
