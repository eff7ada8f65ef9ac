import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

test('--files-from: names as they are, one a line, a missing one stops nothing', async () => {
  inFolder({
    'list.txt': 'in/b [1].txt\r\nin/-a.txt\nin/gone.txt\n\nmore\n',
    'in/b [1].txt': FERRY,
    'in/-a.txt': FERRY,
    'more/c.txt': FERRY,
  });
  const { code, err } = await transcript(['convert', '--files-from', 'list.txt', '--out-dir', 'out']);
  expect(code).toBe(1);
  expect(err).toMatch(/^✖ in\/gone\.txt: no such file/);
  expect(readdirSync('out/in').sort()).toEqual(['-a.json', 'b [1].json']);
  expect(existsSync('out/c.json')).toBe(true);
});

test('--files-from -: parted by NUL where there is one, so that a name may hold a line end', async () => {
  inFolder({ 'in/two\nlines.txt': FERRY, '-': FERRY, 'in/c.txt': FERRY });
  const stdin = 'in/two\nlines.txt\0-\0in/c.txt\0in/c.txt\0';
  const { code } = await transcript(['convert', '--files-from', '-', '--out-dir', 'out'], { stdin });
  expect(code).toBe(0);
  expect(readdirSync('out').sort()).toEqual(['-.json', 'in']);
  expect(readdirSync('out/in')).toEqual(['c.json', 'two\nlines.json']);
});

test('a path that leads out of the working folder is mirrored to its base name', async () => {
  const folder = inFolder({ 'away/a.txt': FERRY, 'here/b.txt': FERRY });
  process.chdir(join(folder, 'here'));
  const stdin = `../away/a.txt\n${join(folder, 'here/b.txt')}\n`;
  await transcript(['convert', '--files-from', '-', '--out-dir', 'out', '--manifest', 'm.csv'], { stdin });
  // The second is a copy of the first.
  expect(readdirSync('out')).toEqual(['a.json']);
  expect(readFileSync('m.csv', 'utf8')).toContain('\n../away/a.txt,439,');
  expect(readFileSync('m.csv', 'utf8')).not.toContain(folder);
});

test('BAD: --files-from without a list', async () => {
  inFolder({ empty: '' });
  expect((await transcript(['convert', '--files-from', 'none', '--out-dir', 'out'])).err).toMatch(
    /^✖ none: no such file/,
  );
  const empty = ['convert', '--files-from', 'empty', '--out-dir', 'out'];
  expect((await transcript(empty)).err).toMatch(/^✖ --files-from empty: no files to read\n→ --allow-empty/);
  expect((await transcript([...empty, '--allow-empty'])).code).toBe(0);
  const terminal = await transcript(['convert', '--files-from', '-', '--out-dir', 'out'], { tty: ['stdin'] });
  expect(terminal.err).toMatch(/^✖ --files-from -: no list on standard input\n/);
});

const TREE = {
  'in/a.txt': FERRY,
  'in/draft.txt': FERRY,
  'in/old/b.txt': FERRY,
  'in/old/keep.txt': FERRY,
  'in/new/draft.md': FERRY,
  'in/manifest-sha256.txt': `${'0'.repeat(64)}  a.txt\n`,
};

test('.transcriptignore: as .gitignore has it', async () => {
  inFolder({ ...TREE, '.transcriptignore': '# drafts\ndraft.*\n\nin/old/\n!keep.txt\n' });
  await transcript(['convert', 'in', '--out-dir', 'out']);
  expect(readdirSync('out')).toEqual(['a.json', 'old']);
  expect(readdirSync('out/old')).toEqual(['keep.json']);
  // A file that is named is taken at its word.
  expect((await transcript(['convert', 'in/draft.txt', 'in/a.txt', '--out-dir', 'named'])).code).toBe(0);
  expect(existsSync('named/draft.json')).toBe(true);
});

test('--ignore-path, and taking away with !', async () => {
  inFolder({ ...TREE, 'lists/ignore': '/*\n', ignore: '/in/old' });
  await transcript(['convert', 'in', '!in/new/**', '--ignore-path', 'ignore', '--out-dir', 'out']);
  expect(readdirSync('out')).toEqual(['a.json', 'draft.json']);
  expect((await transcript(['convert', 'in', '--ignore-path', 'gone', '--out-dir', 'x'])).err).toMatch(
    /^✖ gone: no such/,
  );
});

test('links that lead in a circle', async () => {
  inFolder({ 'in/a.txt': FERRY });
  symlinkSync('..', 'in/up');
  symlinkSync('loop.txt', 'in/loop.txt');
  expect((await transcript(['convert', 'in', '--out-dir', 'out'])).code).toBe(0);
  expect(readdirSync('out')).toEqual(['a.json']);
  const { code, err } = await transcript(['convert', '--files-from', '-', '--out-dir', 'out'], {
    stdin: 'in/loop.txt\n',
  });
  expect({ code, err }).toMatchObject({
    code: 1,
    err: expect.stringMatching(/in\/loop\.txt: its symbolic links lead in a circle/),
  });
});

test.each(['convert', 'validate', 'quotes'])('%s takes a list, and --allow-empty', async (command) => {
  inFolder({ 'a.txt': FERRY, 'b.txt': FERRY });
  const to = command === 'convert' ? ['--out-dir', 'out'] : [];
  const ran = await transcript([command, '--files-from', '-', ...to], { stdin: 'a.txt\nb.txt\n' });
  expect(ran.code).not.toBe(2);
  expect((await transcript([command, 'no*.txt', ...to])).code).toBe(2);
  expect((await transcript([command, 'no*.txt', '--allow-empty', ...to])).code).toBe(0);
});

test('rows of many files on standard output, in the order of the list, each with its source and sum', async () => {
  inFolder({ 'a.txt': FERRY, 'b.txt': 'Prose.\n', 'c "x".txt': FERRY });
  const { code, out, err } = await transcript(['convert', '--files-from', '-', '-t', 'jsonl'], {
    stdin: 'c "x".txt\nb.txt\na.txt\n',
  });
  expect(code).toBe(1);
  expect(err).toMatch(/^✖ b\.txt: nothing reads as a speaker's turn\n[\s\S]*✖ 2 files → stdout · 1 failed\n$/);
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ source }) => source)).toEqual([...Array(6).fill('c "x".txt'), ...Array(6).fill('a.txt')]);
  expect(Object.keys(rows[0]).slice(0, 3)).toEqual(['source', 'sha256', 'turn']);
  expect(rows[0].sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('rows of a large file, part by part, have their source and sum, too', async () => {
  inFolder({ 'a.txt': FERRY, 'b.txt': FERRY });
  const args = ['convert', 'a.txt', 'b.txt', '-t', 'jsonl'];
  const whole = await transcript(args);
  expect((await transcript(args, { largeFile: 10 })).out).toBe(whole.out);
});

test('BAD: other formats are not put one behind the other', async () => {
  inFolder({ 'a.txt': FERRY, 'b.txt': FERRY });
  const { code, err } = await transcript(['convert', 'a.txt', 'b.txt']);
  expect(code).toBe(2);
  expect(err).toContain('✖ 2 inputs need a folder to be written to\n→ transcript convert a.txt b.txt --out-dir DIR\n');
});
