import { statSync } from 'node:fs';
import { readInput } from '../../files/read-bytes.ts';
import type { Manifest } from '../../manifest/join.ts';
import { parseManifest } from '../../manifest/manifest.ts';
import { UserError } from '../../model/user-error.ts';
import { quoted } from '../convert/report.ts';
import { aboutFile } from '../errors.ts';

/** A manifest, and whether its last row was cut off and left out. */
export interface ReadManifest extends Manifest {
  readonly isCutOff: boolean;
}

/** Reads a manifest. @throws UserError which names the file, and the row */
export async function readManifest(path: string): Promise<ReadManifest> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${path}: is a folder; a manifest is a file`, {
      hints: [`transcript manifest make ${quoted(path)}`],
    });
  try {
    const text = textOf(await readInput(path));
    return { name: path, rows: parseManifest(text), isCutOff: !text.endsWith('\n') };
  } catch (error) {
    throw aboutFile(error, path);
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('not a manifest: it is not UTF-8');
  }
}
