import { appendFileSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, write } from '../dist/index.js';
import { interview } from './interviews.mjs';
import { MB, PROGRAM, row, run, timed } from './measure.mjs';

const PIECE = 20;

/** Time for each MB as a file grows. */
export async function growth(folder) {
  const path = join(folder, 'one.txt');
  const perMegabyte = [];
  for (const size of [1, 10, 100]) {
    writeFileSync(path, interview(7, size * MB));
    const ms = await timed(async () => write(await parse(readFileSync(path), { path }), 'jsonl'));
    perMegabyte.push(ms / size);
  }
  const [one, ten, hundred] = perMegabyte;
  return [
    row('1, 10, 100 MB', perMegabyte.map((ms) => ms.toFixed(0)).join(', '), '', 'ms a MB'),
    row(
      '100 MB, times ten of 10 MB',
      `${(hundred / ten).toFixed(2)} x`,
      '1.15 x',
      `${(ten / one).toFixed(2)} from 1 to 10`,
    ),
  ];
}

function writeLong(path, megabytes) {
  writeFileSync(path, interview(11, PIECE * MB));
  const more = interview(12, PIECE * MB);
  const talk = more.slice(more.indexOf('EJA:'));
  for (let size = PIECE; size < megabytes; size += PIECE) appendFileSync(path, `\n${talk}`);
}

/** Files above 256 MiB are converted part by part. */
export function long(folder) {
  const path = join(folder, 'long.txt');
  const peaks = [];
  const rows = [280, 1000].map((size) => {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < 3 * size * MB) return row(`${size} MB, part by part`, 'skipped: the disk has no room for it');
    writeLong(path, size);
    const { ms, peak } = run([PROGRAM, 'convert', path, '-o', `${path}.jsonl`, '--force']);
    peaks.push(peak);
    return row(
      `peak memory, ${size} MB part by part`,
      `${peak.toFixed(0)} MB`,
      '200 MB',
      `${((size / ms) * 1000).toFixed(0)} MB/s`,
    );
  });
  rmSync(path, { force: true });
  rmSync(`${path}.jsonl`, { force: true });
  const [small, large] = peaks;
  return large === undefined
    ? rows
    : [...rows, row('peak of 1,000 MB, times that of 280 MB', `${(large / small).toFixed(2)} x`, '1.15 x')];
}
