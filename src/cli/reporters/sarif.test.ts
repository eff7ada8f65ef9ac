import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { clean, ferry, hostile, piped, plain, problemAt, reportOf, unread } from '../../../tests/support/report.ts';
import { rules } from '../../rules/index.ts';
import { sourceText } from '../../text/source.ts';
import { sarif } from './sarif.ts';

/** The published schema is of draft 4: its name is spelt differently today, and one of its patterns is none under the flag u. */
const { $schema: _draft, id: _id, ...schema } = published;
const validate = formats.default(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })).compile(schema);

const runOf = (...given: Parameters<typeof reportOf>) => JSON.parse(sarif.print(reportOf(...given), plain)).runs[0];

describe('against the published schema', () => {
  test.each([
    ['findings', [ferry]],
    ['none', [clean]],
    ['no files', []],
    ['a file that could not be read', [ferry, unread]],
    ['standard input', [piped]],
    ['hostile names', [hostile]],
  ])('%s', (_, files) => {
    validate(JSON.parse(sarif.print(reportOf(files, { level: 'info' }), plain)));
    expect(validate.errors).toBeNull();
  });

  test('BAD: the schema refuses what is none', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });
});

test('a result on its words', () => {
  const run = runOf([ferry]);
  expect(run.results[0]).toMatchObject({
    ruleId: 'speaker-unresolved',
    ruleIndex: rules.findIndex(({ id }) => id === 'speaker-unresolved'),
    level: 'warning',
    message: { text: '“TB” (2 turns) is not named in this file' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'interviews/ferry.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 3 },
        },
      },
    ],
  });
  expect(run.results.at(-1).locations[0].physicalLocation).not.toHaveProperty('region');
  expect(run.artifacts[0].hashes).toEqual({ 'sha-256': '0a'.repeat(32) });
});

test('every rule is described', () => {
  const { driver } = runOf([]).tool;
  expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  expect(driver.rules.find(({ id }: { id: string }) => id === 'long-turn')).toMatchObject({
    shortDescription: { text: expect.any(String) },
    defaultConfiguration: { enabled: true, level: 'note' },
  });
});

test('fingerprints survive edits above, whatever the level', () => {
  const report = (text: string) => ({
    ...clean,
    source: sourceText(text),
    problems: [
      problemAt(text, 'cold', { rule: 'note', severity: 'info' }),
      problemAt(text, 'cold', { rule: 'a-rule' }),
    ],
  });
  const last = (text: string, level: 'info' | 'warning') => runOf([report(text)], { level }).results.at(-1);
  const before = last('It was cold.', 'warning');
  const after = last('A title.\n\nIt was cold.', 'info');
  expect(after.partialFingerprints).toEqual(before.partialFingerprints);
  expect(after.locations).not.toEqual(before.locations);
});

test('BAD: a file that could not be read is no result, but the run failed', () => {
  const { invocations, results } = runOf([unread]);
  expect(results).toEqual([]);
  expect(invocations[0]).toMatchObject({ executionSuccessful: false });
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe('not UTF-8');
});

test('BAD: any name is a URI', () => {
  const { uri } = runOf([hostile]).results[0].locations[0].physicalLocation.artifactLocation;
  expect(uri).toMatch(/^[\w./%'()*~!-]+$/);
  expect(decodeURIComponent(uri)).toBe(hostile.path);
});
