import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { findInputs } from '../files/find.ts';
import { UserError } from '../model/user-error.ts';
import { readers } from '../readers/index.ts';
import type { Found } from './convert/many.ts';
import type { Io } from './io.ts';

/** What `readInput` can say more about than a search can: an argument that is no pattern. */
const PATTERN = /[*?{}[\]!]/;

/** Our own output: a folder that is walked for interviews may hold it beside each of them. */
const OUTPUT_READER = 'json';

/**
 * The files that the arguments stand for. One plain name is taken at its word, but for a folder where `folders` says so.
 *
 * @throws UserError where nothing matches
 */
export async function findFiles(
  inputs: readonly string[],
  { outDir, folders = false }: { readonly outDir?: string; readonly folders?: boolean },
  { cwd }: Pick<Io, 'cwd'>,
): Promise<Found[]> {
  const [only] = inputs;
  const isOne = inputs.length === 1 && only !== undefined && outDir === undefined && isPlain(only);
  if (isOne && !(folders && isFolder(only))) return [{ path: only, root: '.' }];
  const extensions = readers.flatMap((reader) => (reader.id === OUTPUT_READER ? [] : reader.extensions));
  const found = await findInputs(inputs, { cwd, extensions });
  const wanted = outDir === undefined ? found : found.filter((input) => !isOutput(input, outDir, cwd));
  if (wanted.length === 0) throw new UserError(`${inputs.join(' ')}: no files to read`);
  return wanted;
}

function isFolder(input: string): boolean {
  return statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isPlain(input: string): boolean {
  return !PATTERN.test(input) || existsSync(input);
}

/** Whether a file stands in an output folder that lies within the folder that was walked. */
function isOutput({ path, root }: Found, outDir: string, cwd: string): boolean {
  const outputs = resolve(cwd, outDir);
  return isBelow(outputs, resolve(cwd, root)) && isBelow(resolve(cwd, path), outputs);
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}
