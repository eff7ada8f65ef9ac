import { expect, test } from 'vitest';
import { clean, ferry, hostile, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

test('json: files, findings, counts', () => {
  const data = JSON.parse(json.print(reportOf([ferry, clean, unread]), plain));
  expect(data).toMatchObject({
    schema: 'transcript-report/1',
    level: 'warning',
    totals: { files: 3, unreadable: 1, errors: 0, warnings: 5, notes: 2 },
  });
  expect(data.files[0]).toMatchObject({ path: 'interviews/ferry.txt', preset: 'magazine', turns: 4 });
  expect(data.files[0].problems[0]).toEqual({
    rule: 'speaker-unresolved',
    group: 'speakers',
    severity: 'warning',
    fix: 'mapping',
    message: '“TB” (2 turns) is not named in this file',
    position: { start: { line: 3, column: 1, offset: 12 }, end: { line: 3, column: 3, offset: 14 } },
    label: 'TB',
  });
  expect(data.files[1].problems).toEqual([]);
  expect(data.files[2]).toEqual({ path: 'box/old.txt', error: 'not UTF-8' });
});

test('jsonl: a finding a line, with its file', () => {
  const rows = jsonl
    .print(reportOf([ferry, clean, unread]), plain)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows).toHaveLength(6);
  expect(rows[0]).toMatchObject({ path: 'interviews/ferry.txt', sha256: '0a'.repeat(32), rule: 'speaker-unresolved' });
  expect(rows[5]).toEqual({ path: 'box/old.txt', error: 'not UTF-8' });
  expect(jsonl.print(reportOf([clean]), plain)).toBe('');
});

test('BAD: what would act is escaped, and comes back as it was', () => {
  for (const reporter of [json, jsonl]) {
    const text = reporter.print(reportOf([hostile]), plain);
    expect(text).toMatch(/^[^\0-\x09\x0b-\x1f\x7f-\x9f\u202e]*$/);
    const data = JSON.parse(text);
    expect(data.path ?? data.files[0].path).toBe(hostile.path);
    expect(data.message ?? data.files[0].problems[0].message).toBe(hostile.problems[0]?.message);
  }
});
