import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { codeOf, fileError } from './file-error.ts';
import type { Ignores } from './ignore.ts';
import { noSuchFile } from './read-bytes.ts';

export interface FoundInput {
  /** As the user would write it: relative where the argument was. */
  readonly path: string;
  /** The folder that an output folder mirrors the tree from. */
  readonly root: string;
}

interface FindOptions {
  readonly cwd: string;
  /** Lower case, with the dot: what counts in a folder that is walked. */
  readonly extensions: readonly string[];
  /** Leaves files out of folders and patterns; a file that is named is taken at its word. */
  readonly ignores?: Ignores;
  /** A folder or a pattern may stand for nothing. */
  readonly allowEmpty?: boolean;
}

const MAY_BE_PATTERN = /[*?[\]{}()!+@]/;
const SKIPPED = 'node_modules';

/**
 * The files that arguments stand for, sorted, each once. An argument is a path that exists, else a folder, else a
 * pattern; one that begins with `!` takes away.
 *
 * @throws UserError where an argument stands for nothing
 */
export async function findInputs(args: readonly string[], options: FindOptions): Promise<FoundInput[]> {
  const found = new Map<string, FoundInput>();
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const arg of args) {
    const negated = arg.startsWith('!') && (await kindOf(resolve(options.cwd, arg))) === undefined;
    if (negated) unwanted.push(arg.slice(1));
    else wanted.push(arg);
  }
  for (const arg of wanted)
    for (const input of await inputsOf(arg, options)) {
      const absolute = resolve(options.cwd, input.path);
      if (!found.has(absolute)) found.set(absolute, input);
    }
  for (const arg of unwanted) await takeAway(found, arg, options.cwd);
  if (found.size === 0 && wanted.length > 0 && !options.allowEmpty)
    throw new UserError(`${args.join(' ')}: nothing is left`, { hints: ['each ! takes files away'] });
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function inputsOf(arg: string, options: FindOptions): Promise<FoundInput[]> {
  // An empty argument, such as an unset variable, must not stand for the whole folder.
  if (arg === '') throw new UserError('“”: an empty file name');
  const absolute = resolve(options.cwd, arg);
  const kind = await kindOf(absolute);
  if (kind === 'file') return [{ path: arg, root: dirname(arg) }];
  if (kind === 'folder') return walk(arg, options);
  if (!MAY_BE_PATTERN.test(arg)) {
    const { message, hints } = await noSuchFile(arg, undefined, options.cwd);
    throw new UserError(`${arg}: ${message}`, { hints });
  }
  const found = await expand(arg, options.cwd);
  if (found.length > 0 || options.allowEmpty) return found.filter(({ path }) => !isIgnored(path, options));
  throw new UserError(`${arg}: nothing matches`, {
    hints: ['put quotes around a pattern, so that the shell leaves it alone'],
  });
}

/** Files of a folder and the ones below it. Links to folders are not followed: they may lead in a circle. */
async function walk(root: string, options: FindOptions): Promise<FoundInput[]> {
  const { cwd, extensions } = options;
  const found: FoundInput[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(cwd, folder)) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === SKIPPED) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (extensions.some((extension) => entry.name.toLowerCase().endsWith(extension))) {
        const isFile = entry.isFile() || (await kindOf(resolve(cwd, path))) === 'file';
        if (isFile && !isIgnored(path, options)) found.push({ path, root });
      }
    }
  }
  if (found.length > 0 || options.allowEmpty) return found;
  throw new UserError(`${root}: no interviews in this folder`, { details: [`looked for ${extensions.join(' ')}`] });
}

function isIgnored(path: string, { cwd, ignores }: FindOptions): boolean {
  return ignores?.(resolve(cwd, path)) ?? false;
}

async function entriesOf(cwd: string, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    throw fileError(error, folder);
  }
}

async function expand(arg: string, cwd: string): Promise<FoundInput[]> {
  const { default: glob } = await import('fast-glob');
  const pattern = process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg;
  const options = { cwd, followSymbolicLinks: false, ignore: [`**/${SKIPPED}/**`] };
  const paths = await glob(pattern, options);
  const root = glob.generateTasks(pattern, options)[0]?.base ?? '.';
  return paths.map((path) => ({ path, root }));
}

async function takeAway(found: Map<string, FoundInput>, arg: string, cwd: string): Promise<void> {
  const absolute = resolve(cwd, arg);
  if ((await kindOf(absolute)) === undefined) {
    for (const { path } of await expand(arg, cwd)) found.delete(resolve(cwd, path));
    return;
  }
  for (const path of found.keys()) if (path === absolute || path.startsWith(join(absolute, '/'))) found.delete(path);
}

/** What a path leads to: a pipe or a device counts as a file. Absent where nothing is there. */
async function kindOf(absolute: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(absolute)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return undefined;
    throw fileError(error, absolute);
  }
}
