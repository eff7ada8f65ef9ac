import { expect, test } from 'vitest';
import { clean, problemAt } from '../../../tests/support/report.ts';
import { sourceText } from '../../text/source.ts';
import { fingerprintsOf } from './fingerprint.ts';

function fingerprints(text: string, ...places: readonly (string | undefined)[]): string[] {
  const problems = places.map((at) => problemAt(text, at, { rule: 'a-rule' }));
  return [...fingerprintsOf({ ...clean, problems, source: sourceText(text) }).values()];
}

test('edits above, and of signs, change nothing', () => {
  const before = fingerprints('AB: So?\n\nCD: It was cold...and dark.', 'cold');
  expect(fingerprints('New title\n\nAB: So? Why?\n\nCD: It was cold … and dark.', 'cold')).toEqual(before);
});

test('other words, or another rule, do', () => {
  const [before] = fingerprints('It was cold.', 'cold');
  expect(fingerprints('It was cold there.', 'cold')).not.toContain(before);
  const other = { ...clean, problems: [problemAt('It was cold.', 'cold', { rule: 'other' })] };
  expect([...fingerprintsOf({ ...other, source: sourceText('It was cold.') }).values()]).not.toContain(before);
});

test('equal lines are told apart by their order', () => {
  const [first, second] = fingerprints('cold and dark', 'cold', 'dark');
  expect(first).not.toBe(second);
  expect(fingerprints('cold and dark', 'cold')).toEqual([first]);
});

test('BAD: a very long line is folded once', () => {
  const text = 'cold and dark '.repeat(200_000);
  const problem = problemAt(text, 'cold', { rule: 'a-rule' });
  const problems = Array.from({ length: 2000 }, () => ({ ...problem }));
  const started = performance.now();
  const all = fingerprintsOf({ ...clean, problems, source: sourceText(text) });
  expect(new Set(all.values()).size).toBe(2000);
  expect(performance.now() - started).toBeLessThan(5000);
});
