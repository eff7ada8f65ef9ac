import { expect, test } from 'vitest';
import { isPager } from './pager.ts';

test.each([
  '1 2 3',
  '前のページ 1 2 3',
  '-- Continued from page 1 --',
  'Back to page 1',
  '次ページ：港の夜',
  '1 | 2 | 3',
])('%s', (text) => expect(isPager(text)).toBe(true));

test.each(['12 14 16', '1', 'Page 12 of the log says so.', 'Next page, please.', '2 3 4'])('BAD: %s', (text) =>
  expect(isPager(text)).toBe(false),
);
