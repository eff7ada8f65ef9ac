// What every measurement of the bench needs: times, medians, processes with their peak memory, rows of the table.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

export const MB = 1024 * 1024;
export const PROGRAM = 'bin/transcript.js';

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds that some work takes. */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Without what doubles a bare start. */
export const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

/** Runs a program of this repository. @returns milliseconds, the peak of its memory in MB, and what it printed */
export function run(args, { statuses = [0] } = {}) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', './bench/peak.mjs', ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const ms = performance.now() - start;
  if (!statuses.includes(status)) throw new Error(`${args.join(' ')}: exit ${status}: ${stderr}`);
  return { ms, peak: Number(/peak (\d+)\s*$/.exec(stderr)?.[1]) / 1024, stdout };
}

/** Milliseconds of a program, and nothing loaded besides. */
export function timeOf(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}`);
  return performance.now() - start;
}

/** Runs several programs of this repository at once. @returns milliseconds until the last has ended */
export async function runAtOnce(programs) {
  const start = performance.now();
  const ends = await Promise.all(
    programs.map((args) => once(spawn(process.execPath, args, { env, stdio: 'ignore' }), 'exit')),
  );
  for (const [i, [status]] of ends.entries())
    if (status !== 0) throw new Error(`${programs[i].join(' ')}: exit ${status}`);
  return performance.now() - start;
}

/** Does each of several things in turn, so many rounds. @returns the values of each by name */
export async function inTurn(rounds, works) {
  const values = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) values[name].push(await work());
  return values;
}

/** A row: what was measured, its median with the range, and the goal where there is one. */
export function ratioRow(name, values, base, goal) {
  const of = median(base);
  const [low, high] = [Math.min(...values) / of, Math.max(...values) / of];
  const range = values.length > 1 ? `${low.toFixed(2)} – ${high.toFixed(2)}` : '';
  return { name, value: `${(median(values) / of).toFixed(2)} x`, range, goal: goal ?? '' };
}

export const row = (name, value, goal = '', range = '') => ({ name, value, range, goal });
