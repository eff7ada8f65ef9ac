import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

test('a folder is mirrored; what is there already is left alone', async () => {
  inFolder({ 'in/a.txt': FERRY, 'in/box/b.txt': FERRY, 'in/box/deep/c.md': FERRY });
  const first = await transcript(['convert', 'in', '-t', 'csv', '--out-dir', 'out']);
  expect(first).toEqual({
    code: 0,
    out: '',
    err: `▲ speakers without a name in 3 files
→ transcript speakers in/a.txt --set "TB=Full Name"
✔ 3 written · 0 unchanged · 0 failed
`,
  });
  for (const name of ['out/a.csv', 'out/box/b.csv', 'out/box/deep/c.csv']) expect(existsSync(name)).toBe(true);
  writeFileSync('in/a.txt', FERRY.replace('Bread', 'Bread and butter'));
  const again = await transcript(['convert', 'in', '-t', 'csv', '--out-dir', 'out', '--force']);
  expect(again.err).toContain('✔ 1 written · 2 unchanged · 0 failed\n');
});

test('a pattern is mirrored from its fixed part', async () => {
  inFolder({ 'in/x/a.txt': FERRY, 'in/y/b.txt': FERRY });
  expect((await transcript(['convert', 'in/**/*.txt', '--out-dir', 'out'])).code).toBe(0);
  expect(existsSync('out/x/a.json')).toBe(true);
});

test('outputs below the input folder are not read the next time', async () => {
  inFolder({ 'a.txt': FERRY });
  for (const counts of ['1 written · 0 unchanged', '0 written · 1 unchanged'])
    expect((await transcript(['convert', '.', '-t', 'txt', '--out-dir', 'out'])).err).toContain(
      `✔ ${counts} · 0 failed`,
    );
});

test('BAD: a file that fails is reported and stops nothing', async () => {
  inFolder({ 'in/a.txt': FERRY, 'in/b.txt': '', 'in/c.txt': 'Only prose here, and no talk.\n', 'in/d.txt': FERRY });
  const { code, err } = await transcript(['convert', 'in', '--out-dir', 'out', '-q']);
  expect(code).toBe(1);
  expect(err).toMatch(/^✖ in\/b\.txt: the file is empty\n✖ in\/c\.txt: nothing reads as a speaker's turn\n/);
  expect(err).toMatch(/✖ 2 written · 0 unchanged · 2 failed\n$/);
  expect(JSON.parse(readFileSync('out/d.json', 'utf8')).source.path).toBe('in/d.txt');
});

test('inputs of one name keep their extensions', async () => {
  inFolder({ 'in/a.txt': FERRY, 'in/a.md': FERRY, 'in/b.txt': FERRY });
  expect((await transcript(['convert', 'in', '--out-dir', 'out', '-q'])).code).toBe(0);
  expect(readdirSync('out').sort()).toEqual(['a.md.json', 'a.txt.json', 'b.json']);
});

test('BAD: two inputs that would become one output', async () => {
  inFolder({ 'in/a.txt': FERRY, 'box/a.txt': FERRY });
  const { code, err } = await transcript(['convert', 'in', 'box', '--out-dir', 'out']);
  expect(code).toBe(2);
  expect(err).toMatch(/^✖ box\/a\.txt and in\/a\.txt would both become out\/a\.txt\.json; nothing was written\n/);
  expect(existsSync('out')).toBe(false);
});

test('outputs may stand beside their inputs', async () => {
  inFolder({ 'in/a.txt': FERRY });
  expect((await transcript(['convert', 'in', '--out-dir', 'in'])).code).toBe(0);
  expect(existsSync('in/a.json')).toBe(true);
});

test('BAD: outputs that would replace their inputs', async () => {
  inFolder({ 'in/a.txt': FERRY, 'in/b.txt': FERRY });
  const { code, err } = await transcript(['convert', 'in', '-t', 'txt', '--out-dir', 'in', '--force']);
  expect(code).toBe(1);
  expect(err).toMatch(/^✖ in\/a\.txt is a source; a source is never written over\n/);
  expect(readFileSync('in/a.txt', 'utf8')).toBe(FERRY);
});

test('a dry run writes nothing, not even the folder', async () => {
  inFolder({ 'in/a.txt': FERRY });
  const { code, err } = await transcript(['convert', 'in', '--out-dir', 'out', '--dry-run']);
  expect(code).toBe(0);
  expect(err).toBe(`would read    1 .txt, 439 bytes
would write   1 .json in out/
would leave   every source as it is

· dry run: nothing was written
`);
  expect(existsSync('out')).toBe(false);
});

test('an interrupt ends the run with 130', async () => {
  inFolder({ 'in/a.txt': FERRY });
  const { code, err } = await transcript(['convert', 'in', '--out-dir', 'out'], { interrupted: AbortSignal.abort() });
  expect(code).toBe(130);
  expect(err).toContain('▲ stopped after 0 of 1; what is written is whole\n');
  expect(existsSync('out')).toBe(false);
});

test('BAD: an output folder that is a file', async () => {
  inFolder({ 'in/a.txt': FERRY, out: 'mine', 'made/box': 'mine', 'in/box/b.txt': FERRY });
  const { code, err } = await transcript(['convert', 'in', '--out-dir', 'out']);
  expect({ code, err }).toEqual({ code: 2, err: '✖ --out-dir out: is a file, not a folder\n' });
  const below = await transcript(['convert', 'in', '--out-dir', 'made']);
  expect(below.code).toBe(1);
  expect(below.err).toMatch(/^✖ in\/box\/b\.txt: made\/box: /);
  expect(readFileSync('made/box', 'utf8')).toBe('mine');
});

test.skipIf(process.getuid?.() === 0)('BAD: a folder that may not be written to', async () => {
  inFolder({ 'in/a.txt': FERRY, 'out/x.txt': '' });
  chmodSync('out', 0o555);
  const { code, err } = await transcript(['convert', 'in', '--out-dir', 'out', '--manifest', 'out/m.csv']);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('permission denied') });
  expect((await transcript(['convert', 'in', '--out-dir', 'out'])).err).toContain('out/a.json: permission denied');
});
