import { closeSync, fchmodSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileError } from './file-error.ts';
import { existsAndDiffers, modeOf, placeOf, temporaryFor } from './output-place.ts';

export interface WriteOutputOptions {
  /** Whether a file that exists and differs is replaced. */
  readonly force: boolean;
  /** Files that are never written over, whatever `force` says. */
  readonly sources: readonly string[];
}

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
    const place = placeOf(path, sources);
    if (place === undefined) return await writeDirectly(path, data);
    const { target, existing } = place;
    const bytes = Buffer.from(data);
    if (existing !== undefined) {
      if (BigInt(bytes.length) === existing.size && bytes.equals(readFileSync(target))) return 'same';
      if (!force) throw existsAndDiffers(path);
    }
    writeWhole(target, bytes, modeOf(place));
    return 'written';
  } catch (error) {
    throw fileError(error, path);
  }
}

/** What is written thus takes less time than handing it over to others would. */
function writeWhole(target: string, bytes: Buffer, mode: number | undefined): void {
  const temporary = temporaryFor(target);
  const file = openSync(temporary, 'wx');
  try {
    fill(file, bytes, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function fill(file: number, bytes: Buffer, mode: number | undefined): void {
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
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
