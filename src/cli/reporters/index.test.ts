import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ferry, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { reporters } from './index.ts';

test('ids are unique, and each is the name of a file', () => {
  const ids = reporters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(existsSync(new URL(`${id}.ts`, import.meta.url))).toBe(true);
});

test.each(reporters)('$id ends in a line end and says the same twice', (reporter) => {
  const report = reportOf([ferry, unread], { level: 'info' });
  const text = reporter.print(report, plain);
  expect(text).toMatch(/[^\n]\n$/);
  expect(reporter.print(report, plain)).toBe(text);
});
