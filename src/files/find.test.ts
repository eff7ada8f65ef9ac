import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserError } from '../model/user-error.ts';
import { findInputs } from './find.ts';

let cwd: string;
const FILES = [
  'okafor.txt',
  'draft [2].txt',
  'box1/a.txt',
  'box1/b.VTT',
  'box1/notes.pdf',
  'box1/deep/c.txt',
  'box1/.hidden/d.txt',
  'box1/node_modules/e.txt',
  'box2/f.txt',
  '!odd.txt',
];
const find = (...args: string[]) => findInputs(args, { cwd, extensions: ['.txt', '.vtt'] });
const paths = async (...args: string[]) => (await find(...args)).map(({ path }) => path.replaceAll('\\', '/'));
const failure = (...args: string[]) =>
  find(...args).then(
    () => undefined,
    (error: UserError) => error.message,
  );

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'find-'));
  for (const file of FILES) {
    await mkdir(dirname(join(cwd, file)), { recursive: true });
    await writeFile(join(cwd, file), 'ADA: Yes.');
  }
  await mkdir(join(cwd, 'empty'));
  if (process.platform !== 'win32') await symlink('..', join(cwd, 'box1', 'up'));
});
afterAll(() => rm(cwd, { recursive: true }));

describe('what an argument stands for', () => {
  it('a file of whatever name, before it is a pattern', async () => {
    expect(await find('okafor.txt', 'draft [2].txt', 'box1/notes.pdf', '!odd.txt')).toEqual([
      { path: '!odd.txt', root: '.' },
      { path: 'box1/notes.pdf', root: 'box1' },
      { path: 'draft [2].txt', root: '.' },
      { path: 'okafor.txt', root: '.' },
    ]);
  });

  it('an absolute path stays absolute', async () => {
    expect(await find(join(cwd, 'okafor.txt'))).toEqual([{ path: join(cwd, 'okafor.txt'), root: cwd }]);
  });

  it('a folder: what can be read in it, dot folders and installed packages left out', async () => {
    expect(await paths('box1')).toEqual(['box1/a.txt', 'box1/b.VTT', 'box1/deep/c.txt']);
    expect(new Set((await find('box1/')).map(({ root }) => root))).toEqual(new Set(['box1/']));
  });

  it('a pattern, its root being the folder before the first star', async () => {
    expect(await find('box*/*.txt')).toEqual([
      { path: 'box1/a.txt', root: '.' },
      { path: 'box2/f.txt', root: '.' },
    ]);
    expect(await find('box1/**/*.{txt,VTT}')).toEqual([
      { path: 'box1/a.txt', root: 'box1' },
      { path: 'box1/b.VTT', root: 'box1' },
      { path: 'box1/deep/c.txt', root: 'box1' },
    ]);
  });

  it('each file once, under its first name', async () => {
    expect(await find('box1/a.txt', 'box1', './box1/a.txt', 'box1/a.*')).toHaveLength(3);
  });

  it('! takes away files, folders and patterns', async () => {
    expect(await paths('box1', '!box1/deep')).toEqual(['box1/a.txt', 'box1/b.VTT']);
    expect(await paths('box1', '!box1/a.txt', '!**/*.VTT')).toEqual(['box1/deep/c.txt']);
    expect(await paths('box1', '!*.nothing')).toHaveLength(3);
  });

  it('nothing stands for nothing', async () => {
    expect(await find()).toEqual([]);
  });
});

describe('BAD: what stands for nothing', () => {
  it.each([
    ['a file', ['okafro.txt'], 'okafro.txt: no such file. Did you mean okafor.txt?'],
    ['a file of another folder', ['box2/g.md'], 'box2/g.md: no such file'],
    ['a folder on the way', ['box7/a.txt'], 'box7/a.txt: no such file: there is no folder box7'],
    ['a pattern', ['okafor.txt', 'box*/*.srt'], 'box*/*.srt: nothing matches'],
    ['an empty folder', ['empty'], 'empty: no interviews in this folder'],
    ['everything taken away', ['box2', '!box2/*'], 'box2 !box2/*: nothing is left'],
    ['nothing', [''], '“”: an empty file name'],
  ])('%s', async (_, args, message) => {
    expect(await failure(...args)).toBe(message);
  });
});
