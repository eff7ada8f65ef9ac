import { Parser, type Result } from 'tap-parser';
import { expect, test } from 'vitest';
import { clean, ferry, hostile, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { tap } from './tap.ts';

interface Parsed {
  readonly ok: boolean;
  readonly plan: number | null;
  readonly tests: readonly Result[];
  /** Lines that are no TAP. */
  readonly extra: readonly string[];
}

function parsed(...given: Parameters<typeof reportOf>): Parsed {
  const [tests, extra]: [Result[], string[]] = [[], []];
  const parser = new Parser({ strict: true });
  parser.on('assert', (result) => tests.push(result));
  parser.on('extra', (line) => extra.push(line));
  parser.end(tap.print(reportOf(...given), plain));
  return { ok: parser.ok, plan: parser.planEnd, tests, extra };
}

test('a file is a test', () => {
  const { ok, plan, tests, extra } = parsed([ferry, clean]);
  expect({ ok, plan, extra }).toEqual({ ok: true, plan: 2, extra: [] });
  expect(tests.map(({ name }) => name)).toEqual(['interviews/ferry.txt', 'clean.txt']);
  expect(tests[0]?.diag.findings[0]).toEqual({
    at: '3:1',
    severity: 'warning',
    rule: 'speaker-unresolved',
    message: '“TB” (2 turns) is not named in this file',
  });
});

test('it fails by --fail-on', () => {
  expect(parsed([ferry, clean], { failOn: 'warning' })).toMatchObject({
    ok: false,
    tests: [{ ok: false }, { ok: true }],
  });
});

test('BAD: a file that could not be read fails, whatever fails', () => {
  expect(parsed([unread], { failOn: 'never' })).toMatchObject({ ok: false, tests: [{ ok: false }] });
});

test('BAD: hostile names and messages stay text', () => {
  const { tests, extra } = parsed([hostile]);
  expect(extra).toEqual([]);
  expect(tests[0]?.name).toBe('in/a:b,%"<&>␛[31m#␊.txt');
  expect(tests[0]?.diag.findings[0].message).toBe(hostile.problems[0]?.message);
  expect(parsed([{ ...hostile, path: 'a # SKIP b' }])).toMatchObject({ ok: false });
});

test('no files, no tests', () => {
  expect(parsed([])).toMatchObject({ plan: 0, tests: [], extra: [] });
});
