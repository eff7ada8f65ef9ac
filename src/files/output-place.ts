import { type BigIntStats, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { codeOf } from './file-error.ts';
import { temporaryName } from './leftovers.ts';

/** Where an output becomes a file. */
export interface OutputPlace {
  /** The file's path, symbolic links followed. */
  readonly target: string;
  /** Absent where no file is there yet. */
  readonly existing?: BigIntStats;
}

/** Streams of this process by their file names: behind them may stand a file that the shell holds open. */
const OPEN_ALREADY = /^\/dev\/(?:stdout|stderr|fd\/\d+)$/;

/**
 * Finds where an output is to be put.
 *
 * @param sources files that are never written over
 * @returns undefined where a device or a pipe stands there, which is written to directly
 * @throws UserError where no file can be put there
 */
export function placeOf(path: string, sources: readonly string[]): OutputPlace | undefined {
  const existing = statOf(path);
  if (existing?.isDirectory()) throw new UserError(`${path}: is a folder`);
  if (existing !== undefined && (!existing.isFile() || OPEN_ALREADY.test(path))) return undefined;
  const target = targetOf(path);
  refuseSources(path, target, existing, sources);
  if (existing !== undefined) return { target, existing };
  if (statOf(dirname(target)) === undefined) throw noFolder(path, dirname(target));
  return { target };
}

/** Another name in the same folder, under which an output is written until it is whole. */
export function temporaryFor(target: string): string {
  return join(dirname(target), temporaryName());
}

/** Whether a name is one that `temporaryFor` gives, or one made of it for a bag. */
export function isTemporary(name: string): boolean {
  return /^\.transcript-[\w-]+\.tmp(?:\.bag)?$/.test(name);
}

/** The mode of the file that is replaced. */
export function modeOf({ existing }: OutputPlace): number | undefined {
  return existing === undefined ? undefined : Number(existing.mode & 0o777n);
}

/** The error for a file that is there, holds something else, and may not be replaced. */
export function existsAndDiffers(path: string): UserError {
  return new UserError(`${path} exists and differs; nothing was written`, { hints: ['--force to replace it'] });
}

/** Where the words end up: through symbolic links, also one that leads to a file not there yet. */
function targetOf(path: string, depth = 0): string {
  const real = unlessAbsent(() => realpathSync.native(path));
  if (real !== undefined) return real;
  const link = linkOf(path);
  if (link === undefined) return path;
  if (depth > 40) throw Object.assign(new Error('links lead in a circle'), { code: 'ELOOP' });
  return targetOf(resolve(dirname(path), link), depth + 1);
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function refuseSources(
  path: string,
  target: string,
  existing: BigIntStats | undefined,
  sources: readonly string[],
): void {
  for (const source of sources) {
    const found = statOf(source);
    const same =
      found === undefined || existing === undefined
        ? resolve(source) === resolve(target)
        : found.dev === existing.dev && found.ino === existing.ino;
    if (same)
      throw new UserError(`${path} is a source; a source is never written over`, { hints: ['-o ANOTHER-NAME'] });
  }
}

function statOf(path: string): BigIntStats | undefined {
  return unlessAbsent(() => statSync(path, { bigint: true }));
}

function unlessAbsent<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function noFolder(path: string, folder: string): UserError {
  return new UserError(`${path}: there is no folder ${folder}`, { hints: [`mkdir -p ${folder}`] });
}
