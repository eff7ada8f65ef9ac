import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interview } from './interviews.mjs';
import { inTurn, MB, median, PROGRAM, ratioRow, row, run, runAtOnce, timed } from './measure.mjs';

const FILES = 2000;
const SIZE = 60_000;
const MANY = 20_000;
const SMALL = 2000;

function write(folder, count, size) {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const text = interview(i + 1, size);
    bytes += text.length;
    writeFileSync(join(folder, `${i}.txt`), text);
  }
  return bytes;
}

const conversion = (from, to, ...more) => [
  PROGRAM,
  'convert',
  from,
  '--to',
  'jsonl',
  '--out-dir',
  to,
  '--quiet',
  ...more,
];

function converted(from, to, ...more) {
  rmSync(to, { recursive: true, force: true });
  return run(conversion(from, to, ...more));
}

/** Two processes, each with half of the files: what the machine gives where nothing is shared. */
function halves(from, to) {
  rmSync(to, { recursive: true, force: true });
  return runAtOnce([1, 2].map((part) => conversion(from, to, '--jobs', '1', '--shard', `${part}/2`)));
}

/** 2,000 interviews of 60 kB, on one thread and on two, against the yardstick on the same files. */
export async function collection(folder) {
  const from = join(folder, 'many');
  const bytes = write(from, FILES, SIZE);
  const to = join(folder, 'out');
  const { base, writing, one, two, both } = await inTurn(3, {
    base: () => run(['bench/yardstick.mjs', from, join(folder, 'base')]).ms,
    writing: () => Number(run(['bench/writing.mjs', from, join(folder, 'written')]).stdout),
    one: () => converted(from, to, '--jobs', '1').ms,
    two: () => converted(from, to, '--jobs', '2').ms,
    both: () => halves(from, to),
  });
  const speed = (ms) => `${((bytes / MB / ms) * 1000).toFixed(0)} MB/s`;
  return [
    row('read, decode, stringify, write', '1.00 x', '', speed(median(base))),
    ratioRow('the same with our records, counted and hashed, and no understanding', writing, base),
    ratioRow(`convert on one thread (${speed(median(one))})`, one, base, '2.50 x'),
    row('two threads, times one', `${(median(one) / median(two)).toFixed(2)} x`, '1.60 x or more'),
    row('two processes, half of the files each, times one', `${(median(one) / median(both)).toFixed(2)} x`),
    ...(await resumed(folder, from)),
  ];
}

function readAll(from) {
  for (const name of readdirSync(from)) readFileSync(join(from, name));
}

/** A finished run, resumed, against reading all files. */
async function resumed(folder, from) {
  const [to, manifest] = [join(folder, 'kept'), join(folder, 'manifest.csv')];
  run([PROGRAM, 'convert', from, '--to', 'jsonl', '--out-dir', to, '--manifest', manifest, '--quiet']);
  const { read, again } = await inTurn(3, {
    read: () => timed(() => readAll(from)),
    again: () =>
      run([PROGRAM, 'convert', from, '--to', 'jsonl', '--out-dir', to, '--manifest', manifest, '--quiet', '--resume'])
        .ms,
  });
  return [ratioRow('a finished run resumed, times reading the files', again, read, '3.00 x')];
}

/** Memory over 20,000 files. */
export function manyFiles(folder) {
  const from = join(folder, 'most');
  write(from, SMALL, 3000);
  for (let copy = 1; copy < MANY / SMALL; copy++) cpSync(from, join(folder, 'all', String(copy)), { recursive: true });
  cpSync(from, join(folder, 'all', '0'), { recursive: true });
  const { peak } = converted(join(folder, 'all'), join(folder, 'all-out'), '--jobs', '1');
  return [row(`peak memory over ${MANY.toLocaleString('en')} files`, `${peak.toFixed(0)} MB`, '250 MB')];
}
