import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, fileError } from './file-error.ts';
import { isTemporary } from './output-place.ts';

/** Something that stands below a folder. */
export interface Entry {
  /** From the folder, with `/`. */
  readonly path: string;
  /** Why it is not one of the folder's files. Absent for a file. */
  readonly leftOut?: 'dot' | 'link to a folder' | 'link that leads nowhere' | 'no file';
}

/**
 * Everything below a folder, in the order of the whole paths. Links to folders are not followed: they may lead in a
 * circle.
 *
 * @param except absolute paths that are passed over, folders with all they hold
 * @throws UserError where a folder cannot be read
 */
export function allFiles(root: string, except: ReadonlySet<string>): AsyncGenerator<Entry> {
  return below(root, '', except);
}

async function* below(folder: string, prefix: string, except: ReadonlySet<string>): AsyncGenerator<Entry> {
  for (const entry of await sortedEntries(folder)) {
    const path = prefix + entry.name;
    const absolute = join(folder, entry.name);
    if (except.has(absolute) || isTemporary(entry.name)) continue;
    if (entry.name.startsWith('.')) yield { path, leftOut: 'dot' };
    else if (entry.isDirectory()) yield* below(absolute, `${path}/`, except);
    else yield { path, ...(await kindOf(entry, absolute)) };
  }
}

/** A folder sorts as its files do, whose paths go on with `/`. */
async function sortedEntries(folder: string): Promise<Dirent[]> {
  const key = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  } catch (error) {
    throw fileError(error, folder);
  }
}

async function kindOf(entry: Dirent, absolute: string): Promise<Pick<Entry, 'leftOut'>> {
  if (entry.isFile()) return {};
  if (!entry.isSymbolicLink()) return { leftOut: 'no file' };
  try {
    const found = await stat(absolute);
    if (found.isFile()) return {};
    return { leftOut: found.isDirectory() ? 'link to a folder' : 'no file' };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return { leftOut: 'link that leads nowhere' };
    throw fileError(error, absolute);
  }
}
