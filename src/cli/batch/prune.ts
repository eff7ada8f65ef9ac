import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileError } from '../../files/file-error.ts';
import { hashFile } from '../../files/sha256.ts';
import type { ManifestRow } from '../../manifest/manifest.ts';
import { isBelow } from '../inputs.ts';
import type { ManifestFile } from './manifest-file.ts';

/** An output whose source is gone. It is kept where it is no longer what this tool wrote. */
export interface Pruned {
  readonly source: string;
  readonly output: string;
  readonly result: 'removed' | 'kept';
}

/** Removes the outputs of a manifest whose sources are gone, with their rows. @throws UserError */
export async function prune(manifest: ManifestFile, outDir: string, cwd: string): Promise<Pruned[]> {
  const gone = [...manifest.rows()].filter(({ source }) => !existsSync(resolve(cwd, source)));
  const sources = new Set(gone.map(({ source }) => source));
  const wanted = new Set([...manifest.rows()].flatMap(({ source, output }) => (sources.has(source) ? [] : [output])));
  const pruned: Pruned[] = [];
  for (const row of gone) {
    const { source, output } = row;
    const result = output === undefined || wanted.has(output) ? 'absent' : await removeOutput(row, outDir, cwd);
    if (result !== 'kept') manifest.remove(source);
    if (output !== undefined && result !== 'absent') pruned.push({ source, output, result });
  }
  return pruned;
}

async function removeOutput(
  { output = '', outputSha256 }: ManifestRow,
  outDir: string,
  cwd: string,
): Promise<'removed' | 'kept' | 'absent'> {
  const path = resolve(cwd, output);
  if (!existsSync(path)) return 'absent';
  if (!isBelow(path, resolve(cwd, outDir)) || (await hashFile(path)) !== outputSha256) return 'kept';
  try {
    await rm(path);
  } catch (error) {
    throw fileError(error, output);
  }
  return 'removed';
}
