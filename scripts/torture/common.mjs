import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const PROGRAM = resolve('bin/transcript.js');

/** A folder of this run's own. */
export const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'transcript-torture-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
let failures = 0;

export const failed = () => failures;

export function report(name, isFine, what) {
  if (!isFine) failures++;
  console.log(`${isFine ? 'ok    ' : 'FAILED'}  ${name}: ${what}`);
}

export function transcript(args, options = {}) {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
}

/** Paths of all files below a folder, each byte a character: not all of them are UTF-8. */
export function filesBelow(folder) {
  if (!existsSync(Buffer.from(folder, 'latin1'))) return [];
  return readdirSync(Buffer.from(folder, 'latin1'), { withFileTypes: true, encoding: 'buffer' })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name.toString('latin1')}`;
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    })
    .sort();
}

/** A hash over the names and bytes of all files below a folder. */
export function treeHash(folder) {
  const hash = createHash('sha256');
  for (const path of filesBelow(folder)) {
    hash.update(path.slice(folder.length)).update('\0');
    hash.update(readFileSync(Buffer.from(path, 'latin1'))).update('\0');
  }
  return hash.digest('hex');
}

/** Arguments that convert the collection. */
export const convert = (out, manifest, ...more) => [
  'convert',
  'collection',
  '--to',
  'json',
  '--out-dir',
  out,
  '--manifest',
  manifest,
  '--quiet',
  ...more,
];
