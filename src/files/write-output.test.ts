import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../model/user-error.ts';
import { writeOutput } from './write-output.ts';

const NEW = { force: false, sources: [] };
const FORCE = { force: true, sources: [] };
const posix = process.platform !== 'win32';
let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFile(at(name), 'utf8');
const failure = async (writing: Promise<unknown>) => {
  const error = await writing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writing', () => {
  it('a new file, and nothing else', async () => {
    expect(await writeOutput(at('out.json'), 'é\n', NEW)).toBe('written');
    expect(await text('out.json')).toBe('é\n');
    expect(await readdir(folder)).toEqual(['out.json']);
  });

  it('what is there already is left alone', async () => {
    await writeFile(at('out.json'), 'é\n');
    await utimes(at('out.json'), 1000, 1000);
    expect(await writeOutput(at('out.json'), 'é\n', NEW)).toBe('same');
    expect((await stat(at('out.json'))).mtimeMs).toBe(1_000_000);
  });

  it('BAD: a file that differs needs force', async () => {
    await writeFile(at('out.json'), 'old');
    const { message, hints } = await failure(writeOutput(at('out.json'), 'new', NEW));
    expect(message).toBe(`${at('out.json')} exists and differs; nothing was written`);
    expect(hints).toEqual(['--force to replace it']);
    expect(await text('out.json')).toBe('old');
    expect(await writeOutput(at('out.json'), 'new', FORCE)).toBe('written');
    expect(await text('out.json')).toBe('new');
  });

  it.runIf(posix)('keeps the mode of a file', async () => {
    await writeFile(at('out.json'), 'old');
    await chmod(at('out.json'), 0o640);
    await writeOutput(at('out.json'), 'new', FORCE);
    expect((await stat(at('out.json'))).mode & 0o777).toBe(0o640);
  });

  it.runIf(posix)('writes through a symbolic link, also one that leads to nothing yet', async () => {
    await mkdir(at('real'));
    await writeFile(at('real/a.json'), 'old');
    await symlink('real/a.json', at('a.json'));
    await symlink('real/b.json', at('b.json'));
    await writeOutput(at('a.json'), 'new', FORCE);
    await writeOutput(at('b.json'), 'new', NEW);
    expect([await text('real/a.json'), await text('real/b.json')]).toEqual(['new', 'new']);
    expect((await lstat(at('a.json'))).isSymbolicLink()).toBe(true);
    expect((await lstat(at('b.json'))).isSymbolicLink()).toBe(true);
  });

  it.runIf(posix)('a name as long as names may be', async () => {
    const name = `${'n'.repeat(250)}.json`;
    expect(await writeOutput(at(name), 'x', NEW)).toBe('written');
  });
});

describe('BAD: a source is never written over', () => {
  const refused = (path: string) => writeOutput(path, 'x', { force: true, sources: [at('none.txt'), at('talk.txt')] });

  beforeEach(() => writeFile(at('talk.txt'), 'ADA: Yes.'));
  afterEach(async () => expect(await text('talk.txt')).toBe('ADA: Yes.'));

  it('by its name', async () => {
    const { message } = await failure(refused(at('talk.txt')));
    expect(message).toBe(`${at('talk.txt')} is a source; a source is never written over`);
  });

  it('by another way to it', async () => {
    await mkdir(at('box'));
    expect((await failure(refused(`${at('box')}/../talk.txt`))).message).toContain('is a source');
  });

  it.runIf(posix)('by a symbolic or a hard link', async () => {
    await symlink(at('talk.txt'), at('soft.txt'));
    await link(at('talk.txt'), at('hard.txt'));
    expect((await failure(refused(at('soft.txt')))).message).toContain('is a source');
    expect((await failure(refused(at('hard.txt')))).message).toContain('is a source');
  });

  it('not even with the words it holds', async () => {
    const same = writeOutput(at('talk.txt'), 'ADA: Yes.', { force: true, sources: [at('talk.txt')] });
    expect((await failure(same)).message).toContain('is a source');
  });
});

describe('BAD: what cannot be written', () => {
  it('a folder, and a folder that is not there', async () => {
    expect((await failure(writeOutput(folder, 'x', FORCE))).message).toBe(`${folder}: is a folder`);
    const { message, hints } = await failure(writeOutput(at('no/out.json'), 'x', NEW));
    expect(message).toBe(`${at('no/out.json')}: there is no folder ${at('no')}`);
    expect(hints).toEqual([`mkdir -p ${at('no')}`]);
  });

  it.runIf(posix)('a name too long', async () => {
    const path = at('n'.repeat(300));
    expect((await failure(writeOutput(path, 'x', NEW))).message).toBe(
      `${path}: the name is longer than the system allows`,
    );
  });

  it.skipIf(!posix || process.getuid?.() === 0)('a folder that may not be written to', async () => {
    await chmod(folder, 0o500);
    expect((await failure(writeOutput(at('out.json'), 'x', NEW))).message).toBe(`${at('out.json')}: permission denied`);
    await chmod(folder, 0o700);
  });
});

describe('devices and pipes are written to directly', () => {
  it.runIf(existsSync('/dev/full'))('BAD: a full device', async () => {
    expect((await failure(writeOutput('/dev/full', 'x', NEW))).message).toBe('/dev/full: no space left on the disk');
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
  });

  it.runIf(existsSync('/dev/null'))('nothing is a good place', async () => {
    expect(await writeOutput('/dev/null', 'x', NEW)).toBe('written');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it.runIf(posix)('a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const [read] = await Promise.all([text('pipe'), writeOutput(at('pipe'), 'through', NEW)]);
    expect(read).toBe('through');
  });

  it.runIf(existsSync('/dev/fd'))('a file that the shell holds open', async () => {
    const file = await open(at('shell.json'), 'w');
    await writeOutput(`/dev/fd/${file.fd}`, 'x', NEW);
    await file.close();
    expect(await text('shell.json')).toBe('x');
  });
});
