import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FERRY } from './fake-io.ts';

const PROGRAM = resolve('bin/transcript.js');
const FILES = 120;
const ARGS = [
  'convert',
  'in',
  '-t',
  'json',
  '--out-dir',
  'out',
  '--manifest',
  'manifest.csv',
  '--report',
  'problems.csv',
];
const RECORDS = ['manifest.csv', 'problems.csv', 'manifest-sha256.txt'];

/** A folder of interviews, none of them the same, some of them none. */
function collection(): string {
  const folder = mkdtempSync(join(tmpdir(), 'batch-'));
  mkdirSync(join(folder, 'in'));
  for (let i = 0; i < FILES; i++) {
    const text = i % 50 === 7 ? `Prose number ${i}.\n` : FERRY.replace('Bread', `Bread number ${i}`).repeat(6);
    writeFileSync(join(folder, 'in', `tape ${i}.txt`), text);
  }
  return folder;
}

interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

/** Runs the built program. `meanwhile` is told what it has said so far. */
function run(
  cwd: string,
  args: readonly string[],
  meanwhile?: (child: ChildProcess, err: string) => void,
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
      meanwhile?.(child, err);
    });
    const timer = setInterval(() => meanwhile?.(child, err), 10);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      done({ code, signal, err });
    });
  });
}

/** Names and bytes of everything that was written. */
function written(cwd: string, records = RECORDS): Record<string, string> {
  const outputs = readdirSync(join(cwd, 'out')).map((name) => join('out', name));
  return Object.fromEntries([...records, ...outputs].map((name) => [name, readFileSync(join(cwd, name), 'utf8')]));
}

function rowsIn(cwd: string): number {
  try {
    return readFileSync(join(cwd, 'manifest.csv'), 'utf8').split('\n').length - 2;
  } catch {
    return 0;
  }
}

const whole = collection();

test('threads come to the same bytes as one', async () => {
  const one = await run(whole, [...ARGS, '--jobs', '1']);
  expect(one).toMatchObject({ code: 1, err: expect.stringContaining('✖ 3 of 120 files were not converted') });
  const cwd = collection();
  const two = await run(cwd, [...ARGS, '--jobs', '3']);
  expect(two.code).toBe(1);
  expect(written(cwd)).toEqual(written(whole));
  expect(execFileSync('sha256sum', ['-c', '--quiet', 'manifest-sha256.txt'], { cwd, encoding: 'utf8' })).toBe('');
});

test.each(['1', '2'])(
  'after kill -9 nothing is half-written, and --resume comes to the same bytes (--jobs %s)',
  async (jobs) => {
    const cwd = collection();
    const killed = await run(cwd, [...ARGS, '--jobs', jobs], (child) => {
      if (rowsIn(cwd) > 30) child.kill('SIGKILL');
    });
    expect(killed.signal).toBe('SIGKILL');
    for (const name of readdirSync(join(cwd, 'out')).filter((one) => one.endsWith('.json')))
      expect(() => JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8'))).not.toThrow();
    writeFileSync(join(cwd, 'out', '.transcript-notes.tmp'), 'not of this tool');
    const { code, err } = await run(cwd, [...ARGS, '--jobs', jobs, '--resume']);
    expect(code).toBe(1);
    expect(Number(/^ {2}([\d,]+) done before/.exec(err)?.[1])).toBeGreaterThan(25);
    const { 'out/.transcript-notes.tmp': notes, ...files } = written(cwd);
    expect(notes).toBe('not of this tool');
    expect(files).toEqual(written(whole));
  },
);

test.each(['1', '2'])(
  'Ctrl-C finishes the files in hand; the same line with --resume does the rest (--jobs %s)',
  async (jobs) => {
    const cwd = collection();
    let sent = false;
    const stopped = await run(cwd, [...ARGS, '--jobs', jobs], (child) => {
      if (!sent && rowsIn(cwd) > 20) {
        sent = true;
        child.kill('SIGINT');
      }
    });
    expect(stopped.code).toBe(130);
    expect(stopped.err).toMatch(/^· stopping: finishing the files in hand …\n/);
    expect(stopped.err).toMatch(
      /▲ stopped after \d+ of 120; what is written is whole\n→ the same line with --resume\n/,
    );
    expect((await run(cwd, [...ARGS, '--resume'])).code).toBe(1);
    expect(written(cwd)).toEqual(written(whole));
  },
);

test('in a pipe, threads come to the same bytes as one, in the order of the list', () => {
  const list = Array.from({ length: FILES }, (_, i) => `in/tape ${FILES - 1 - i}.txt`).join('\n');
  const [one, three] = ['1', '3'].map((jobs) => {
    const args = [PROGRAM, 'convert', '--files-from', '-', '-t', 'jsonl', '--jobs', jobs];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: whole,
      input: list,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    return { status, stdout, stderr };
  });
  expect(three).toEqual(one);
  expect(one?.status).toBe(1);
  expect(one?.stderr).toMatch(
    /✖ in\/tape 107\.txt: [\s\S]*✖ in\/tape 7\.txt: [\s\S]*✖ 117 files → stdout · 3 failed\n$/,
  );
  const sources = one?.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).source]));
  expect([...new Set(sources)]).toEqual(list.split('\n').filter((path) => !/ (?:107|57|7)\.txt$/.test(path)));
});

test.each(['1', '3'])('in a pipe that is closed early, no more is made (--jobs %s)', (jobs) => {
  const command = `"$0" "$1" convert 'in/tape [234]*.txt' -t jsonl --jobs ${jobs} | head -n 1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command, process.execPath, PROGRAM], {
    cwd: whole,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^· stdout was closed after \d+ of 33 files\n$/);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\{"source":"in\/tape 2\.txt".*\}\n$/);
});

test('threads look at what was done before: what changed, is missing or was altered is done again', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'batch-'));
  mkdirSync(join(cwd, 'in'));
  for (let i = 0; i < 2100; i++) writeFileSync(join(cwd, 'in', `${i}.txt`), FERRY.replace('Bread', `Bread ${i}`));
  const args = ['convert', 'in', '-t', 'txt', '--out-dir', 'out', '--manifest', 'manifest.csv', '--jobs', '2'];
  expect((await run(cwd, args)).code).toBe(0);
  const before = written(cwd, ['manifest.csv']);
  writeFileSync(join(cwd, 'in', '1.txt'), FERRY.replace('Bread', 'Flour'));
  rmSync(join(cwd, 'out', '2.txt'));
  writeFileSync(join(cwd, 'out', '3.txt'), 'not what was written');
  const { code, err } = await run(cwd, [...args, '--resume']);
  expect(code).toBe(1);
  expect(err).toContain('  2,097 done before, checked by sha256 · 3 to do\n');
  expect(err).toContain('  most frequent in the 3 files of this run\n');
  expect(err).toContain('· in/1.txt changed since, and was done again\n');
  expect(err).toContain('out/3.txt exists and differs; nothing was written   1 file');
  const after = written(cwd, ['manifest.csv']);
  const differ = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(differ).toEqual(['manifest.csv', 'out/1.txt', 'out/3.txt']);
});

test('two runs into one folder at once lose nothing', async () => {
  const cwd = collection();
  const args = ['convert', 'in', '-t', 'json', '--out-dir', 'out'];
  const both = await Promise.all([run(cwd, [...args, '--jobs', '2']), run(cwd, args)]);
  expect(both.map(({ code }) => code)).toEqual([1, 1]);
  const outputs = readdirSync(join(cwd, 'out'));
  expect(outputs).toEqual(readdirSync(join(whole, 'out')));
});
