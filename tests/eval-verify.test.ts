import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FORBIDDEN, TOLERATED } from '../eval/verify-mutations.mjs';

const folder = mkdtempSync(join(tmpdir(), 'transcript-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SENTENCE = 'It was not the 14 boats that we had missed, it’s the harbour that had moved away from them';

function run(path: string): { readonly status: number | null; readonly last: string } {
  const { status, stdout } = spawnSync(process.execPath, ['eval/verify.mjs', path], { encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

test.each([...TOLERATED.slice(1), ...FORBIDDEN])('$name changes what it says', ({ name, change }) => {
  const changed = change(SENTENCE, 3);
  if (name === 'dashes') expect(changed).toBeUndefined();
  else expect(changed).not.toBe(`“${SENTENCE}”`);
});

test('every sample passes', () => {
  expect(run('transcripts')).toMatchObject({ status: 0, last: expect.stringMatching(/^passed: 0 of \d+ /) });
}, 60_000);

test('nothing to try is no success', () => {
  writeFileSync(join(folder, 'essay.txt'), 'It rained. We stayed at home.\n');
  expect(run(folder)).toMatchObject({ status: 1, last: expect.stringMatching(/^FAILED/) });
});
