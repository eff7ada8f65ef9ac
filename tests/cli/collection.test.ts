import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

const PROSE = 'Only prose here, and no talk.\n';
const BOAT = FERRY.replaceAll('ferry', 'boat');
const FILES = {
  'box1/a.txt': FERRY,
  'box1/b.txt': BOAT,
  'box2/copy.txt': FERRY,
  'box2/letter.txt': PROSE,
  'box2/minutes.txt': PROSE.replace('here', 'there'),
};
const RECORD = ['--out-dir', 'out', '--manifest', 'manifest.csv', '--report', 'problems.csv'];
const ALL = ['convert', 'box1', 'box2', '-t', 'csv', ...RECORD];

const read = (name: string) => readFileSync(name, 'utf8');
const lines = (name: string) => read(name).trimEnd().split('\n');

test('a collection: counts, what failed and why, what is frequent, manifest, report, checksums', async () => {
  inFolder(FILES);
  const { code, out, err } = await transcript(ALL);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(`
box1, box2 → out

      2  converted
      2  not converted
      1  copy of another file, written once
      5

  not converted
    box2/letter.txt   nothing reads as a speaker's turn   2 files

  most frequent
    speaker-unresolved   2 in 2 files

  manifest.csv 5 rows · problems.csv 4 rows
✖ 2 of 5 files were not converted
`);
  expect(readdirSync('out')).toEqual(['a.csv', 'b.csv']);
  expect(lines('manifest.csv').map((line) => line.replace(/[0-9a-f]{16,}/g, '#'))).toEqual([
    'source,bytes,sha256,output,output_sha256,turns,speakers,words,errors,warnings,status,reason,tool,settings',
    'box1/a.txt,439,#,out/a.csv,#,6,2,38,0,1,converted,,transcript source,#',
    'box1/b.txt,437,#,out/b.csv,#,6,2,38,0,1,converted,,transcript source,#',
    'box2/copy.txt,439,#,out/a.csv,#,,,,,,copy,,transcript source,#',
    "box2/letter.txt,30,#,,,,,,,,failed,nothing reads as a speaker's turn,transcript source,#",
    "box2/minutes.txt,31,#,,,,,,,,failed,nothing reads as a speaker's turn,transcript source,#",
  ]);
  expect(lines('problems.csv').slice(0, 2)).toEqual([
    'file,line,column,rule,severity,message,fix,sha256',
    expect.stringMatching(/^box1\/a\.txt,5,1,speaker-unresolved,warning,“TB” \(3 turns\).*,mapping,[0-9a-f]{64}$/),
  ]);
  expect(execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], { encoding: 'utf8' })).toContain('out/a.csv: OK');
});

test('a manifest is not begun anew by mistake, and another file is never taken for one', async () => {
  inFolder(FILES);
  await transcript(ALL);
  const before = read('manifest.csv');
  const again = await transcript(ALL);
  expect(again.code).toBe(2);
  expect(again.err).toMatch(/^✖ manifest\.csv is there already; nothing was written\n→ --resume {2}to go on with it\n/);
  expect((await transcript([...ALL, '--force', '-q'])).code).toBe(1);
  expect(read('manifest.csv')).toBe(before);
  const wrong = ['convert', 'box1', '--out-dir', 'out', '--force'];
  expect((await transcript([...wrong, '--manifest', 'box2/copy.txt'])).err).toMatch(/box2\/copy\.txt: not a manifest/);
  expect((await transcript([...wrong, '--report', 'box2/copy.txt'])).err).toMatch(/is no list of problems/);
  expect(read('box2/copy.txt')).toBe(FERRY);
});

test('--resume: a run that was cut off and one that was not come to the same bytes', async () => {
  inFolder(FILES);
  await transcript(ALL);
  const whole = ['manifest.csv', 'problems.csv', 'manifest-sha256.txt'].map(read);
  // As after kill -9: rows in the order in which files finished, the last one cut off, problems ahead of it.
  const [header = '', , second = ''] = lines('manifest.csv');
  const [first = '', ...problems] = lines('problems.csv');
  writeFileSync('manifest.csv', `${header}\n${second}\nbox1/a.txt,439,`);
  writeFileSync('problems.csv', `${[first, ...problems.slice(2, 4), ...problems.slice(0, 2)].join('\n')}\nbox2/le`);
  unlinkSync('out/a.csv');
  writeFileSync('out/.transcript-0123456789abcdef.tmp', 'of another machine, today');
  const { code, err } = await transcript([...ALL, '--resume']);
  expect(code).toBe(1);
  expect(err).toMatch(/^ {2}1 done before, checked by sha256 · 3 to do\n/);
  expect(['manifest.csv', 'problems.csv', 'manifest-sha256.txt'].map(read)).toEqual(whole);
  expect(readdirSync('out')).toEqual(['.transcript-0123456789abcdef.tmp', 'a.csv', 'b.csv']);
});

test('--resume: sources, names and outputs that changed are done again, and changed sources named', async () => {
  inFolder(FILES);
  await transcript(ALL);
  writeFileSync('box1/a.txt', FERRY.replace('Bread', 'Rye bread'));
  writeFileSync('box1/b.speakers.yaml', 'speakers:\n  TB: { name: Tove Berg }\n');
  const { err } = await transcript([...ALL, '--resume']);
  expect(err).toMatch(/^ {2}0 done before, checked by sha256 · 5 to do\n/);
  expect(err).toContain('· box1/a.txt changed since, and was done again\n');
  expect(read('out/a.csv')).toContain('Rye bread');
  expect(read('out/b.csv')).toContain('Tove Berg');
  expect(read('out/copy.csv')).not.toContain('Rye bread');
});

test('BAD: --resume does not replace an output that somebody edited', async () => {
  inFolder(FILES);
  await transcript(ALL);
  writeFileSync('box1/a.txt', FERRY.replace('Bread', 'Rye bread'));
  writeFileSync('out/a.csv', 'mine');
  const { err } = await transcript([...ALL, '--resume']);
  expect(err).toContain('box1/a.txt');
  expect(read('out/a.csv')).toBe('mine');
  expect(read('manifest.csv')).toContain('out/a.csv exists and differs; nothing was written');
});

test('--resume clears up what dead runs left', async () => {
  inFolder(FILES);
  await transcript(ALL);
  await transcript(['convert', 'box1', '--out-dir', 'out', '-t', 'csv']);
  const dead = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim();
  const { temporaryName } = await import('../../src/files/leftovers.ts');
  const mine = temporaryName();
  const left = mine.replace(`-${process.pid}-`, `-${dead}-`);
  for (const name of [mine, left]) writeFileSync(join('out', name), 'half');
  await transcript([...ALL, '--resume', '-q']);
  expect(existsSync(join('out', left))).toBe(false);
  expect(existsSync(join('out', mine))).toBe(true);
});

test('--if-changed: only what changed, by hash; without a manifest the state stands in the output folder', async () => {
  inFolder({ 'in/a.txt': FERRY, 'in/b.txt': BOAT });
  const args = ['convert', 'in', '--out-dir', 'out', '--if-changed'];
  expect((await transcript(args)).err).toContain('✔ 2 written · 0 unchanged · 0 failed');
  expect(existsSync('out/.transcript-manifest.csv')).toBe(true);
  expect((await transcript(args)).err).toBe('✔ 0 written · 2 unchanged · 0 failed\n');
  writeFileSync('in/a.txt', FERRY.replace('Bread', 'Rye bread'));
  expect((await transcript(args)).err).toContain('✔ 1 written · 1 unchanged · 0 failed\n');
  expect(read('out/a.json')).toContain('Rye bread');
  writeFileSync('.transcriptrc.yaml', 'speakers:\n  TB: { name: Tove Berg }\n');
  expect((await transcript(args)).err).toBe('✔ 2 written · 0 unchanged · 0 failed\n');
  expect(await transcript([...args, '-q'])).toEqual({ code: 0, out: '', err: '' });
  rmSync('out/b.json');
  expect((await transcript(args)).err).toContain('✔ 1 written · 1 unchanged · 0 failed\n');
});

test('--prune: outputs whose source is gone, where they are as they were written', async () => {
  inFolder({ 'in/a.txt': FERRY, 'in/b.txt': BOAT, 'in/c.txt': FERRY.replace('Bread', 'Rye') });
  const args = ['convert', 'in', '--out-dir', 'out', '--if-changed', '--prune'];
  await transcript(args);
  unlinkSync('in/a.txt');
  unlinkSync('in/b.txt');
  writeFileSync('out/b.json', 'edited');
  const { err } = await transcript(args);
  expect(err).toContain('· out/a.json removed: in/a.txt is gone\n');
  expect(err).toContain('▲ out/b.json kept: in/b.txt is gone, but this is not what was written\n');
  expect(readdirSync('out')).toEqual([
    '.transcript-manifest-sha256.txt',
    '.transcript-manifest.csv',
    'b.json',
    'c.json',
  ]);
  expect(
    lines('out/.transcript-manifest.csv')
      .slice(1)
      .map((line) => line.split(',')[0]),
  ).toEqual(['in/b.txt', 'in/c.txt']);
});

test('a source that fails once keeps its output on record', async () => {
  inFolder({ 'in/a.txt': FERRY });
  const args = ['convert', 'in', '--out-dir', join(process.cwd(), 'out'), '--if-changed'];
  await transcript(args);
  writeFileSync('in/a.txt', PROSE);
  expect((await transcript(args)).code).toBe(1);
  writeFileSync('in/a.txt', BOAT);
  expect((await transcript(args)).err).toContain('✔ 1 written');
  // Relative, though the folder was named in full.
  expect(read('out/.transcript-manifest.csv')).toContain(',out/a.json,');
});

test('--skip-existing looks at the wanted format', async () => {
  inFolder({ 'in/a.txt': FERRY, 'out/a.json': 'mine', 'out/a.csv': 'mine' });
  const args = ['convert', 'in', '--out-dir', 'out', '--skip-existing'];
  expect((await transcript(args)).err).toBe('✔ 0 written · 0 unchanged · 1 skipped · 0 failed\n');
  expect(read('out/a.json')).toBe('mine');
  expect((await transcript([...args, '-t', 'md'])).err).toContain('✔ 1 written');
});

test('--shard: the parts make the whole, each file in one', async () => {
  inFolder(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`in/${i}.txt`, FERRY])));
  const written: number[] = [];
  for (const part of ['1/3', '2/3', '3/3']) {
    const { err } = await transcript(['convert', 'in', '--out-dir', 'out', '--shard', part]);
    written.push(Number(/✔ (\d+) written · 0 unchanged/.exec(err)?.[1]));
  }
  expect(written.reduce((sum, count) => sum + count)).toBe(12);
  expect(readdirSync('out')).toHaveLength(12);
  for (const part of ['0/3', '4/3', '3', 'x/y'])
    expect((await transcript(['convert', 'in', '--out-dir', 'out', '--shard', part])).code).toBe(2);
});

test('a dry run counts, and writes nothing', async () => {
  inFolder(FILES);
  const { code, err } = await transcript([...ALL, '--dry-run']);
  expect({ code, err }).toEqual({
    code: 0,
    err: `would read    5 .txt, 1.4 kB; 1 is a byte-for-byte copy of others
would write   4 .csv in out/ · manifest.csv · manifest-sha256.txt · problems.csv
would leave   every source as it is

· dry run: nothing was written
`,
  });
  expect(readdirSync('.')).toEqual(['box1', 'box2']);
});

test('a second run that writes the same manifest is refused; a lock of a dead run holds nothing', async () => {
  inFolder(FILES);
  const { hostname } = await import('node:os');
  writeFileSync('manifest.csv.lock', `${process.pid} ${hostname()}\n`);
  const { code, err } = await transcript(ALL);
  expect(code).toBe(2);
  expect(err).toMatch(/^✖ manifest\.csv: another run is writing it \(process \d+ on /);
  const dead = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim();
  writeFileSync('manifest.csv.lock', `${dead} ${hostname()}\n`);
  expect((await transcript(ALL)).code).toBe(1);
  expect(existsSync('manifest.csv.lock')).toBe(false);
});

test('BAD: a link below the output folder that leads out of it', async () => {
  inFolder({ 'in/box/a.txt': FERRY, 'in/b.txt': FERRY, 'elsewhere/x.txt': '', 'out/x.txt': '' });
  symlinkSync('../elsewhere', 'out/box');
  symlinkSync('../elsewhere/b.json', 'out/b.json');
  const { code, err } = await transcript(['convert', 'in', '--out-dir', 'out']);
  expect(code).toBe(1);
  expect(err).toContain('✖ in/box/a.txt: out/box is a link that leads out of out; nothing was written\n');
  expect(err).toContain('✖ in/b.txt: out/b.json is a link');
  expect(readdirSync('elsewhere')).toEqual(['x.txt']);
});

test('an interrupt: what is in hand is finished, and said', async () => {
  inFolder(FILES);
  const controller = new AbortController();
  const running = transcript(ALL, { interrupted: controller.signal });
  controller.abort();
  const { code, err } = await running;
  expect(code).toBe(130);
  expect(err).toMatch(/▲ stopped after \d of 5; what is written is whole\n→ the same line with --resume\n/);
  expect((await transcript([...ALL, '--resume'])).code).toBe(1);
  expect(lines('manifest.csv')).toHaveLength(6);
});

test.each([
  [['--jobs', '0'], /^✖ --jobs 0: not a number from 1/],
  [['--resume', '--force'], /^✖ --force and --resume: one of them/],
  [['--force', '--skip-existing'], /^✖ --force and --skip-existing: one of them/],
  [['--preset', 'magasine'], /^✖ --preset magasine/],
  [['--manifest', 'no/such/m.csv'], /^✖ no\/such\/m\.csv: .*no such file/],
  [['--manifest', 'x.csv', '--report', 'x.csv'], /files of their own/],
])('BAD: %j', async (flags, message) => {
  inFolder({ 'in/a.txt': FERRY });
  const { code, err } = await transcript(['convert', 'in', '--out-dir', 'out', ...flags]);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(existsSync('out')).toBe(false);
});

test.each(['--resume', '--if-changed', '--prune', '--skip-existing'])('BAD: %s without a folder', async (flag) => {
  inFolder({ 'a.txt': FERRY });
  expect((await transcript(['convert', 'a.txt', flag])).err).toMatch(new RegExp(`^✖ ${flag} needs --out-dir`));
});
