import { randomBytes } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { codeOf, fileError } from './file-error.ts';

export interface WriteOutputOptions {
  /** Whether a file that exists and differs is replaced. */
  readonly force: boolean;
  /** Files that are never written over, whatever `force` says. */
  readonly sources: readonly string[];
}

/** Streams of this process by their file names: behind them may stand a file that the shell holds open. */
const OPEN_ALREADY = /^\/dev\/(?:stdout|stderr|fd\/\d+)$/;

/**
 * Writes a whole file or nothing: under another name first, then renamed. A device or a pipe is written to directly.
 *
 * @returns `same` where the file holds exactly `data` already, which is then left alone
 * @throws UserError whose message begins with the file's name
 */
export async function writeOutput(
  path: string,
  data: string,
  { force, sources }: WriteOutputOptions,
): Promise<'written' | 'same'> {
  try {
    const existing = await statOf(path);
    if (existing?.isDirectory()) throw new UserError(`${path}: is a folder`);
    if (existing !== undefined && (!existing.isFile() || OPEN_ALREADY.test(path)))
      return await writeDirectly(path, data);
    const target = await targetOf(path);
    await refuseSources(path, target, existing, sources);
    const bytes = Buffer.from(data);
    if (existing !== undefined) {
      if (BigInt(bytes.length) === existing.size && bytes.equals(await readFile(target))) return 'same';
      if (!force)
        throw new UserError(`${path} exists and differs; nothing was written`, { hints: ['--force to replace it'] });
    } else if ((await statOf(dirname(target))) === undefined) throw noFolder(path, dirname(target));
    await writeWhole(target, bytes, existing === undefined ? undefined : Number(existing.mode & 0o777n));
    return 'written';
  } catch (error) {
    throw fileError(error, path);
  }
}

/** Where the words end up: through symbolic links, also one that leads to a file not there yet. */
async function targetOf(path: string, depth = 0): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || depth > 40) throw error;
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : targetOf(resolve(dirname(path), link), depth + 1);
  }
}

async function refuseSources(
  path: string,
  target: string,
  existing: BigIntStats | undefined,
  sources: readonly string[],
): Promise<void> {
  for (const source of sources) {
    const found = await statOf(source);
    const same =
      found === undefined || existing === undefined
        ? resolve(source) === resolve(target)
        : found.dev === existing.dev && found.ino === existing.ino;
    if (same)
      throw new UserError(`${path} is a source; a source is never written over`, { hints: ['-o ANOTHER-NAME'] });
  }
}

/** An output that is written piece by piece. */
export interface OpenOutput {
  write(data: string): Promise<void>;
  /** Puts the whole in its place. */
  commit(): Promise<void>;
  /** Leaves no file behind. After `commit`, does nothing. */
  discard(): Promise<void>;
}

/**
 * Opens an output that becomes a file only when it is whole. A device or a pipe is written to directly.
 *
 * @throws UserError as `writeOutput` does; a file that exists is refused whatever it holds, unless `force` says so
 */
export async function openOutput(path: string, { force, sources }: WriteOutputOptions): Promise<OpenOutput> {
  try {
    const existing = await statOf(path);
    if (existing?.isDirectory()) throw new UserError(`${path}: is a folder`);
    if (existing !== undefined && (!existing.isFile() || OPEN_ALREADY.test(path)))
      return pieces(path, await open(path, 'a'), undefined);
    const target = await targetOf(path);
    await refuseSources(path, target, existing, sources);
    if (existing !== undefined && !force)
      throw new UserError(`${path} exists; nothing was written`, { hints: ['--force to replace it'] });
    if (existing === undefined && (await statOf(dirname(target))) === undefined) throw noFolder(path, dirname(target));
    const temporary = temporaryFor(target);
    const file = await open(temporary, 'wx');
    if (existing !== undefined) await file.chmod(Number(existing.mode & 0o777n));
    return pieces(path, file, { temporary, target });
  } catch (error) {
    throw fileError(error, path);
  }
}

/** @param place absent where nothing is to be renamed */
function pieces(path: string, file: FileHandle, place: { temporary: string; target: string } | undefined): OpenOutput {
  let isOpen = true;
  const named = (error: unknown) => {
    throw fileError(error, path);
  };
  const close = async () => {
    isOpen = false;
    await file.close();
  };
  return {
    write: (data) => file.appendFile(data).catch(named),
    async commit() {
      try {
        if (place !== undefined) await file.sync();
        await close();
        if (place !== undefined) await rename(place.temporary, place.target);
      } catch (error) {
        if (place !== undefined) await rm(place.temporary, { force: true });
        named(error);
      }
    },
    async discard() {
      if (!isOpen) return;
      await close();
      if (place !== undefined) await rm(place.temporary, { force: true });
    },
  };
}

function temporaryFor(target: string): string {
  return join(dirname(target), `.transcript-${randomBytes(8).toString('hex')}.tmp`);
}

async function writeWhole(target: string, bytes: Buffer, mode: number | undefined): Promise<void> {
  const temporary = temporaryFor(target);
  const file = await open(temporary, 'wx');
  try {
    await fill(file, bytes, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function fill(file: FileHandle, bytes: Buffer, mode: number | undefined): Promise<void> {
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Not renamed over: a device would be replaced by a file. */
async function writeDirectly(path: string, data: string): Promise<'written'> {
  const file = await open(path, 'a');
  try {
    await file.writeFile(data);
  } finally {
    await file.close();
  }
  return 'written';
}

async function statOf(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function noFolder(path: string, folder: string): UserError {
  return new UserError(`${path}: there is no folder ${folder}`, { hints: [`mkdir -p ${folder}`] });
}
