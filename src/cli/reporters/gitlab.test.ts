import { expect, test } from 'vitest';
import { ferry, hostile, many, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { gitlab } from './gitlab.ts';

const issues = (...given: Parameters<typeof reportOf>) => JSON.parse(gitlab.print(reportOf(...given), plain));

test('what GitLab needs of an issue', () => {
  const [first, ...rest] = issues([ferry, unread]);
  expect(first).toEqual({
    description: '“TB” (2 turns) is not named in this file',
    check_name: 'speaker-unresolved',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'minor',
    location: { path: 'interviews/ferry.txt', lines: { begin: 3 } },
  });
  expect(rest.at(-1)).toMatchObject({ check_name: 'unreadable', severity: 'major', location: { lines: { begin: 1 } } });
});

test('fingerprints are unique in the report', () => {
  const same = many('b.txt', { warning: 20 });
  const all = issues([ferry, same, { ...same, path: 'c.txt' }, hostile]) as { fingerprint: string }[];
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
});
