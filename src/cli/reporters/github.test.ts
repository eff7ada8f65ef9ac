import { expect, test } from 'vitest';
import { ferry, hostile, many, piped, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { github } from './github.ts';
import { jobSummary } from './job-summary.ts';

const lines = (...given: Parameters<typeof reportOf>) =>
  github
    .print(reportOf(...given), plain)
    .trimEnd()
    .split('\n');

test('an annotation on the words of a finding', () => {
  expect(lines([ferry])).toEqual([
    '::warning file=interviews/ferry.txt,line=3,col=1,endColumn=3,title=speaker-unresolved::“TB” (2 turns) is not named in this file',
    '::warning file=interviews/ferry.txt,line=5,col=28,endColumn=36,title=ellipsis-ambiguous::“did...in”: words left out, or a pause?',
    '::warning file=interviews/ferry.txt,line=5,col=49,endColumn=57,title=apostrophe-mixed::straight apostrophe; this file mostly uses ’',
    '::warning file=interviews/ferry.txt,line=9,col=7,endColumn=12,title=apostrophe-mixed::straight apostrophe; this file mostly uses ’',
    '::warning file=interviews/ferry.txt,title=edit-note-missing::1 bracketed insertion, and no note to the reader',
    '▲ 5 warnings · 2 notes (--level info)',
  ]);
});

test('the worst first, ten of a kind, then how many more', () => {
  const all = lines([many('a.txt', { warning: 20 }), many('b.txt', { error: 1 })]);
  expect(all).toHaveLength(13);
  expect(all[0]).toBe('::error file=b.txt,line=1,col=1,endColumn=4,title=rule-error::error 1');
  expect(all[11]).toBe(
    '::notice title=transcript::10 more warnings are in the job summary (a step shows 10 of each kind)',
  );
  expect(all[12]).toBe('✖ 1 error, 20 warnings in 2 of 2 files');
});

test.each([
  [{ error: 10, warning: 10 }, undefined],
  [{ error: 11 }, '1 more error is'],
  [{ error: 12, warning: 11 }, '2 more errors and 1 more warning are'],
  [{ error: 12, warning: 11, info: 10 }, '2 more errors, 1 more warning and 1 more note are'],
] as const)('%j', (counts, more) => {
  const all = lines([many('a.txt', counts)], { level: 'info' });
  expect(all.find((line) => line.includes('title=transcript'))).toBe(
    more && `::notice title=transcript::${more} in the job summary (a step shows 10 of each kind)`,
  );
  expect(all.filter((line) => line.startsWith('::notice')).length).toBeLessThanOrEqual(10);
});

test('a file that could not be read, and one without a name', () => {
  expect(lines([unread])[0]).toBe('::error file=box/old.txt,title=unreadable::not UTF-8');
  expect(lines([piped])[0]).toMatch(/^::warning line=3,/);
});

/** As GitHub's runner reads a command: properties between the first space and the second `::`, then escapes undone. */
test('BAD: no name ends a property, no message ends a line', () => {
  const all = lines([hostile]);
  expect(all).toHaveLength(2);
  const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(all[0] ?? '') ?? [];
  const values = Object.fromEntries(properties.split(',').map((one) => one.split('=', 2)));
  expect(values).toMatchObject({ line: '2', col: '3', title: 'label-typo' });
  expect(values).not.toHaveProperty('endColumn');
  expect(decodeURIComponent(values.file)).toBe('in/a:b,%"<&>␛[31m#\n.txt');
  expect(message).toContain('%25');
  expect(message).toContain('%0D%0A::error::no');
});

test('the job summary is a table of all of it', () => {
  const text = jobSummary(reportOf([ferry, many('b.txt', { error: 1 })]));
  expect(text.split('\n').slice(0, 7)).toEqual([
    '### transcript validate',
    '',
    '✖ 1 error, 5 warnings in 2 of 2 files · 2 notes (--level info)',
    '',
    '| | File | Place | Message | Rule |',
    '|-|-|-|-|-|',
    '| ✖ | b.txt | 1:1 | error 1 | rule-error |',
  ]);
  expect(jobSummary(reportOf([many('a.txt', { warning: 1002 })]))).toMatch(/\n\n… and 2 more\n$/);
});

test('BAD: no cell of the job summary ends early or becomes markup', () => {
  const row = jobSummary(reportOf([hostile])).split('\n')[6] ?? '';
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  expect(row).not.toContain('<b>');
});
