import { readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { allFiles } from '../../files/all-files.ts';
import { codeOf, fileError } from '../../files/file-error.ts';
import { existsAndDiffers, temporaryFor } from '../../files/output-place.ts';
import { sha256OfFile } from '../../files/sha256.ts';
import { BAG_DECLARATION } from '../../manifest/bag.ts';
import { UserError } from '../../model/user-error.ts';
import { placeOnDisk } from './inventory.ts';

/** Where a bag is put. */
export interface BagPlace {
  /** Absolute, without links on its way. */
  readonly target: string;
  readonly holds: 'nothing' | 'an empty folder' | 'a bag';
}

/** @param root the folder that is packed. @throws UserError where no bag may be put there */
export async function bagPlace(name: string, root: string, cwd: string): Promise<BagPlace> {
  const target = await placeOnDisk(name, cwd);
  if (isWithin(root, target))
    throw new UserError(`${name} holds what is to be packed; a source is never written over`, {
      hints: ['-o ANOTHER-FOLDER'],
    });
  const folder = dirname(target);
  if ((await stat(folder).catch(() => undefined)) === undefined)
    throw new UserError(`${name}: there is no folder ${dirname(name)}`, { hints: [`mkdir -p ${dirname(name)}`] });
  return { target, holds: await holdingOf(target, name) };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || way.split(sep)[0] !== '..';
}

async function holdingOf(target: string, name: string): Promise<BagPlace['holds']> {
  try {
    const names = await readdir(target);
    if (names.length === 0) return 'an empty folder';
    if (names.includes(BAG_DECLARATION)) return 'a bag';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing';
    if (codeOf(error) === 'ENOTDIR') throw new UserError(`${name}: is a file, not a folder; nothing was written`);
    throw fileError(error, name);
  }
  throw new UserError(`${name}: holds something that is no bag; nothing was written`, {
    hints: ['-o ANOTHER-FOLDER'],
  });
}

/**
 * Moves a finished bag to its place.
 *
 * @returns whether the same bag was there already, which is then left alone
 * @throws UserError where another bag is there and `force` is not said
 */
export async function putInPlace(
  bag: string,
  { target, holds }: BagPlace,
  { name, force }: { readonly name: string; readonly force: boolean },
): Promise<boolean> {
  if (holds === 'a bag' && (await isSameTree(bag, target))) return true;
  if (holds === 'a bag' && !force) throw existsAndDiffers(name);
  const old = `${temporaryFor(target)}.bag`;
  if (holds === 'an empty folder') await rmdir(target);
  if (holds === 'a bag') await rename(target, old);
  await rename(bag, target);
  await rm(old, { recursive: true, force: true });
  return false;
}

/** Whether two folders hold files of the same names and bytes. */
async function isSameTree(a: string, b: string): Promise<boolean> {
  const others = allFiles(b, new Set());
  for await (const { path, leftOut } of allFiles(a, new Set())) {
    const other = await others.next();
    if (other.done || other.value.path !== path || other.value.leftOut !== leftOut) return false;
    if ((await sumAt(a, path)) !== (await sumAt(b, path))) return false;
  }
  return (await others.next()).done === true;
}

async function sumAt(folder: string, path: string): Promise<string | undefined> {
  return (await sha256OfFile(join(folder, path)))?.sha256;
}
