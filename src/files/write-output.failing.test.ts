import { renameSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeOutput } from './write-output.ts';

vi.mock('node:fs', async (original) => ({ ...(await original<object>()), renameSync: vi.fn() }));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('BAD: a disk that fails at the end leaves what was there, and nothing beside it', async () => {
  const path = join(folder, 'out.json');
  await writeFile(path, 'old');
  vi.mocked(renameSync).mockImplementation(() => {
    throw Object.assign(new Error('full'), { code: 'EDQUOT' });
  });
  const writing = writeOutput(path, 'new', { force: true, sources: [] });
  await expect(writing).rejects.toThrow(`${path}: your share of the disk is used up`);
  expect(await readdir(folder)).toEqual(['out.json']);
  expect(await readFile(path, 'utf8')).toBe('old');
});
