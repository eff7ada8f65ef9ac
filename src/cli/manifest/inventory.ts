import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { allFiles } from '../../files/all-files.ts';
import { codeOf, fileError } from '../../files/file-error.ts';
import { noSuchFile } from '../../files/read-bytes.ts';
import { type FileSum, sha256OfFile } from '../../files/sha256.ts';
import { UserError } from '../../model/user-error.ts';
import { counted } from '../../text/counting.ts';
import type { Io } from '../io.ts';
import { startProgress } from '../progress.ts';

/** A file of a folder, with its checksum. */
export interface Item extends FileSum {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

/** What was found below a folder. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
  readonly dots: number;
  /** What else is no file of the folder, each with the reason. */
  readonly leftOut: readonly string[];
}

/** Problems that are named. */
const MOST_NAMED = 8;

/** The folder that an argument names, without links on its way. @throws UserError where it is none */
export async function folderAt(dir: string, cwd: string): Promise<string> {
  const absolute = resolve(cwd, dir);
  try {
    if (!(await stat(absolute)).isDirectory()) throw new UserError(`${dir}: is a file; a manifest is made of a folder`);
    return await realpath(absolute);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw fileError(error, dir);
    const { message, hints } = await noSuchFile(dir, error, cwd);
    throw new UserError(`${dir}: ${message}`, { hints });
  }
}

/** Where a path leads, without links on its way; it need not be there yet. */
export async function placeOnDisk(path: string, cwd: string): Promise<string> {
  const absolute = resolve(cwd, path);
  const whole = await realpath(absolute).catch(() => undefined);
  if (whole !== undefined) return whole;
  const folder = await realpath(dirname(absolute)).catch(() => dirname(absolute));
  return join(folder, basename(absolute));
}

/**
 * Hands on every file below a folder with its checksum, in the order of their paths, one at a time.
 *
 * @param except absolute paths that are passed over
 * @throws UserError which names the files that cannot be read, after all were tried
 */
export async function takeInventory(
  root: string,
  dir: string,
  except: ReadonlySet<string>,
  { io, quiet }: { readonly io: Io; readonly quiet: boolean },
  each: (item: Item) => Promise<void>,
): Promise<Tally> {
  const tally = { files: 0, bytes: 0, dots: 0, leftOut: [] as string[] };
  const problems: string[] = [];
  const progress = startProgress(io, quiet);
  try {
    for await (const { path, leftOut } of allFiles(root, except)) {
      if (io.interrupted.aborted) throw new UserError('interrupted; nothing was written');
      if (leftOut === 'dot') tally.dots++;
      else if (leftOut !== undefined) tally.leftOut.push(`${path}   ${leftOut}`);
      else {
        const sum = await readable(path, join(root, path), problems);
        if (sum === undefined) continue;
        tally.files++;
        tally.bytes += sum.bytes;
        await progress.update(counted(tally.files, 'file'));
        await each({ ...sum, path, absolute: join(root, path) });
      }
    }
  } finally {
    progress.stop();
  }
  if (problems.length > 0) throw unreadable(dir, problems);
  if (tally.files === 0) throw new UserError(`${dir}: no files in this folder`);
  return tally;
}

/** Tries a file; what is wrong with it joins the problems. */
async function readable(path: string, absolute: string, problems: string[]): Promise<FileSum | undefined> {
  try {
    const sum = await sha256OfFile(absolute);
    if (sum === undefined)
      problems.push(`${path}   ${path.includes('\ufffd') ? 'its name is not UTF-8' : 'gone since'}`);
    return sum;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(`${path}   ${error.message}`);
    return undefined;
  }
}

function unreadable(dir: string, problems: readonly string[]): UserError {
  const shown = problems.slice(0, MOST_NAMED);
  const more = problems.length > MOST_NAMED ? [`… ${problems.length - MOST_NAMED} more`] : [];
  return new UserError(`${dir}: ${counted(problems.length, 'file')} cannot be read; nothing was written`, {
    details: [...shown, ...more],
  });
}
