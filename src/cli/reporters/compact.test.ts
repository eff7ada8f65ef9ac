import { expect, test } from 'vitest';
import { ferry, hostile, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { compact } from './compact.ts';

test('one finding a line', () => {
  expect(
    compact.print(reportOf([ferry, unread]), plain),
  ).toBe(`interviews/ferry.txt:3:1: warning: “TB” (2 turns) is not named in this file (speaker-unresolved)
interviews/ferry.txt:5:28: warning: “did...in”: words left out, or a pause? (ellipsis-ambiguous)
interviews/ferry.txt:5:49: warning: straight apostrophe; this file mostly uses ’ (apostrophe-mixed)
interviews/ferry.txt:9:7: warning: straight apostrophe; this file mostly uses ’ (apostrophe-mixed)
interviews/ferry.txt: warning: 1 bracketed insertion, and no note to the reader (edit-note-missing)
box/old.txt: error: not UTF-8 (unreadable)
✖ 5 warnings in 1 of 2 files · 1 file could not be read · 2 notes (--level info)
`);
});

test('BAD: a line stays a line', () => {
  expect(compact.print(reportOf([hostile]), plain).split('\n')).toHaveLength(3);
});
