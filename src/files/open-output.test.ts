import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from './open-output.ts';

const posix = process.platform !== 'win32';
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-'));
  path = join(folder, 'out.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes the pieces, and discards the output as every caller does in the end. */
async function write(pieces: readonly string[], force = false, sources: readonly string[] = []): Promise<string> {
  const output = await openOutput(path, { force, sources });
  try {
    for (const piece of pieces) await output.write(piece);
    return await output.commit();
  } finally {
    await output.discard();
  }
}

async function expectOnly(content: string): Promise<void> {
  expect(await readFile(path, 'utf8')).toBe(content);
  expect(await readdir(folder)).toEqual(['out.jsonl']);
}

it('becomes a file when it is whole', async () => {
  const output = await openOutput(path, { force: false, sources: [] });
  await output.write('é\n');
  expect(await readdir(folder)).not.toContain('out.jsonl');
  await output.write('two\n');
  expect(await output.commit()).toBe('written');
  await output.discard();
  await expectOnly('é\ntwo\n');
});

it('leaves nothing behind where it is discarded', async () => {
  const output = await openOutput(path, { force: false, sources: [] });
  await output.write('one\n');
  await output.discard();
  expect(await readdir(folder)).toEqual([]);
});

describe('where a file is', () => {
  beforeEach(async () => {
    await writeFile(path, 'é\ntwo\n');
    await utimes(path, 1000, 1000);
  });

  it.each([
    ['without force', false],
    ['with force', true],
  ])('the same, %s, is left alone', async (_, force) => {
    expect(await write(['é', '\ntw', 'o\n'], force)).toBe('same');
    expect((await stat(path)).mtimeMs).toBe(1_000_000);
    await expectOnly('é\ntwo\n');
  });

  it.each([
    ['another', ['é\n', 'too\n']],
    ['a longer one', ['é\ntwo\n', 'three\n']],
    ['a shorter one', ['é\n']],
    ['an empty one', []],
  ])('BAD: %s needs force', async (_, pieces) => {
    await expect(write(pieces)).rejects.toThrow(`${path} exists and differs; nothing was written`);
    await expectOnly('é\ntwo\n');
    expect(await write(pieces, true)).toBe('written');
    await expectOnly(pieces.join(''));
  });

  it('BAD: it is a source', async () => {
    await expect(write(['x'], true, [path])).rejects.toThrow('is a source; a source is never written over');
    await expectOnly('é\ntwo\n');
  });

  it.runIf(posix)('its mode is kept', async () => {
    await chmod(path, 0o640);
    await write(['new'], true);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });
});

it('BAD: a folder that is not there', async () => {
  path = join(folder, 'no/out.jsonl');
  await expect(write(['x'])).rejects.toThrow('there is no folder');
});

it.runIf(posix)('a named pipe is written to directly', async () => {
  execFileSync('mkfifo', [path]);
  const [read] = await Promise.all([readFile(path, 'utf8'), write(['thr', 'ough'])]);
  expect(read).toBe('through');
});
