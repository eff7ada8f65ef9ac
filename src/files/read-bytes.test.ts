import { constants } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../model/user-error.ts';
import { readInput, readStdin } from './read-bytes.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const failure = async (path: string) => {
  const error = await readInput(path).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
};
const posix = process.platform !== 'win32';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
  await writeFile(at('okafor.txt'), 'ADA: Yes.\n');
  await mkdir(at('box1'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readInput', () => {
  it('reads a file', async () => {
    expect((await readInput(at('okafor.txt'))).toString()).toBe('ADA: Yes.\n');
  });

  it('BAD: no such file', async () => {
    expect((await failure(at('zebra.txt'))).message).toBe('no such file');
    expect((await failure(at('okfaor.txt'))).message).toBe(`no such file. Did you mean ${at('okafor.txt')}?`);
    expect((await failure(at('box9/a.txt'))).message).toBe(`no such file: there is no folder ${at('box9')}`);
  });

  it('BAD: a folder', async () => {
    const { message, hints } = await failure(at('box1'));
    expect(message).toBe('is a folder');
    expect(hints).toEqual([`transcript convert ${at('box1')} --out-dir OUT`]);
  });

  it('BAD: a file where a folder should be', async () => {
    if (posix) expect((await failure(at('okafor.txt/a.txt'))).message).toMatch(/^no such file: a part of its path/);
  });

  it('BAD: a name too long', async () => {
    if (posix) expect((await failure(at('n'.repeat(300)))).message).toBe('the name is longer than the system allows');
  });

  it.runIf(posix)('BAD: links in a circle', async () => {
    await symlink(at('loop-b'), at('loop-a'));
    await symlink(at('loop-a'), at('loop-b'));
    expect((await failure(at('loop-a'))).message).toBe('its symbolic links lead in a circle');
  });

  it.skipIf(!posix || process.getuid?.() === 0)('BAD: permission denied', async () => {
    await writeFile(at('locked.txt'), 'x');
    await chmod(at('locked.txt'), 0);
    expect((await failure(at('locked.txt'))).message).toBe('permission denied');
  });

  it('BAD: more than fits in a string', async () => {
    await writeFile(at('huge.txt'), '');
    await truncate(at('huge.txt'), constants.MAX_STRING_LENGTH + 1);
    const { message, hints } = await failure(at('huge.txt'));
    expect(message).toMatch(/^too large: \d+ MiB, where \d+ MiB can be read at once$/);
    expect(hints[0]).toContain('-t jsonl');
  });

  it.runIf(posix)('reads a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const [bytes] = await Promise.all([readInput(at('pipe')), writeFile(at('pipe'), 'BO: Through a pipe.')]);
    expect(bytes.toString()).toBe('BO: Through a pipe.');
  });
});

describe('readStdin', () => {
  it('joins the chunks, even where a character is cut', async () => {
    const bytes = Buffer.from('BO: Tórshavn');
    expect((await readStdin(Readable.from([bytes.subarray(0, 6), bytes.subarray(6)]))).toString()).toBe('BO: Tórshavn');
  });

  it('takes text and nothing', async () => {
    expect((await readStdin(Readable.from(['ADA: ', 'é']))).toString()).toBe('ADA: é');
    expect(await readStdin(Readable.from([]))).toHaveLength(0);
  });

  it('BAD: never more than fits in a string', async () => {
    const chunk = new Uint8Array(2 ** 27);
    await expect(readStdin(Readable.from([chunk, chunk, chunk, chunk, chunk]))).rejects.toThrow(/^too large/);
  });
});
