import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type FoundInput, findInputs } from '../files/find.ts';
import { type Ignores, readIgnore } from '../files/ignore.ts';
import { readPathList } from '../files/path-list.ts';
import { UserError } from '../model/user-error.ts';
import { direct } from '../readers/direct.ts';
import type { Io } from './io.ts';

/** The flags that say which files are meant, as typed. */
export interface FileFlags {
  /** A list of paths; `-` is standard input. */
  readonly filesFrom?: string;
  readonly ignorePath?: string;
  /** Nothing to read is no error. */
  readonly allowEmpty?: boolean;
}

interface FindOptions extends FileFlags {
  readonly outDir?: string;
  /** Whether one folder on its own is walked. */
  readonly folders?: boolean;
}

/** What `readInput` can say more about than a search can: an argument that is no pattern. */
const PATTERN = /[*?{}[\]!]/;

/** Checksums of a collection, which stand in a folder of texts and are none. */
const CHECKSUMS = /(?:^|[-/\\])(?:md5|sha1|sha256|sha512)(?:sums?)?\.txt$/i;

/**
 * The files that the arguments stand for, then those of the list in its order, each once. One plain name is taken at
 * its word, but for a folder where `folders` says so.
 *
 * @throws UserError where nothing matches
 */
export async function findFiles(
  inputs: readonly string[],
  options: FindOptions,
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Promise<FoundInput[]> {
  const { outDir, folders = false, filesFrom, ignorePath, allowEmpty = false } = options;
  const [only] = inputs;
  const isOne =
    inputs.length === 1 && only !== undefined && outDir === undefined && filesFrom === undefined && isPlain(only);
  if (isOne && !(folders && isFolder(only))) return [{ path: only, root: '.' }];
  const ignored = await readIgnore(cwd, ignorePath);
  const ignores: Ignores = (path) => CHECKSUMS.test(path) || ignored(path);
  const search = { cwd, extensions: inputExtensions(), ignores, allowEmpty };
  if (filesFrom === '-' && stdin.isTTY) throw noList();
  const named = filesFrom === undefined ? [] : await listed(await readPathList(filesFrom, stdin), search);
  const found = [...(await findInputs(inputs, search)), ...named];
  const wanted = eachOnce(outDir === undefined ? found : found.filter((input) => !isOutput(input, outDir, cwd)), cwd);
  if (wanted.length === 0 && !allowEmpty)
    throw new UserError(
      `${filesFrom === undefined ? inputs.join(' ') : `--files-from ${filesFrom}`}: no files to read`,
      {
        hints: ['--allow-empty  where that is no error'],
      },
    );
  return wanted;
}

/** What stands in folders for many other reasons, this tool's own outputs among them. A pattern finds them all the same. */
const DATA = new Set(['.json', '.jsonl', '.ndjson', '.csv', '.tsv', '.tab', '.xml']);

/** With the dot: what is an interview in a folder that is walked. */
export function inputExtensions(): string[] {
  const all = direct.flatMap(({ extensions }) => extensions).filter((extension) => !DATA.has(extension));
  return [...new Set([...all, '.otr'])];
}

/** Paths of a list are names, never patterns. One that is not there is found out when it is read. */
async function listed(
  paths: readonly string[],
  search: { cwd: string; extensions: readonly string[]; ignores: Ignores; allowEmpty: boolean },
): Promise<FoundInput[]> {
  const found: FoundInput[] = [];
  for (const path of paths)
    if (isFolder(resolve(search.cwd, path)))
      for (const input of await findInputs([path], { ...search, allowEmpty: true })) found.push(input);
    else found.push({ path, root: isBelow(resolve(search.cwd, path), search.cwd) ? search.cwd : dirname(path) });
  return found;
}

function noList(): UserError {
  return new UserError('--files-from -: no list on standard input', {
    hints: ['find interviews -name "*.txt" -print0 | transcript convert --files-from - --out-dir DIR'],
  });
}

function eachOnce(found: readonly FoundInput[], cwd: string): FoundInput[] {
  const byPath = new Map<string, FoundInput>();
  for (const input of found) {
    const absolute = resolve(cwd, input.path);
    if (!byPath.has(absolute)) byPath.set(absolute, input);
  }
  return [...byPath.values()];
}

function isFolder(input: string): boolean {
  try {
    return statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // A circle of links, a name that is too long: reading it says so.
    return false;
  }
}

function isPlain(input: string): boolean {
  return !PATTERN.test(input) || existsSync(input);
}

/** Whether a file stands in an output folder that lies within the folder that was walked. */
function isOutput({ path, root }: FoundInput, outDir: string, cwd: string): boolean {
  const outputs = resolve(cwd, outDir);
  return isBelow(outputs, resolve(cwd, root)) && isBelow(resolve(cwd, path), outputs);
}

/** Whether a path leads into a folder. Both are absolute. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}
