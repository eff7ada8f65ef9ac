import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { codeOf, fileError } from '../../files/file-error.ts';
import { writeOutput } from '../../files/write-output.ts';
import {
  checksumsPath,
  MANIFEST_HEADER,
  type ManifestRow,
  parseManifest,
  printManifest,
  printRow,
  sha256sums,
} from '../../manifest/manifest.ts';
import { UserError } from '../../model/user-error.ts';
import { aboutFile } from '../errors.ts';
import { lock } from './lock.ts';

/** A manifest that grows while files are converted, so that a run that is cut off has lost nothing that was done. */
export interface ManifestFile {
  /** By source, of earlier runs. */
  readonly earlier: ReadonlyMap<string, ManifestRow>;
  add(row: ManifestRow): void;
  remove(source: string): void;
  rows(): IterableIterator<ManifestRow>;
  /** Sorts it by source and writes the checksums beside it. @returns how many rows */
  finish(): Promise<number>;
  close(): Promise<void>;
}

interface OpenOptions {
  /** Whether the rows there are kept. */
  readonly keep: boolean;
  readonly force: boolean;
}

/** The rows of a manifest that may not be there. @throws UserError which names it, where it is none */
export async function readManifest(path: string): Promise<Map<string, ManifestRow>> {
  return (await readRows(path)).rows;
}

/** `isWhole`: whether rows can be added to the file as it is. */
async function readRows(path: string): Promise<{ rows: Map<string, ManifestRow>; isWhole: boolean }> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    throw fileError(error, path);
  });
  if (text === '') return { rows: new Map(), isWhole: false };
  try {
    const rows = new Map(parseManifest(text).map((row) => [row.source, row]));
    return { rows, isWhole: text.startsWith(MANIFEST_HEADER) && text.endsWith('\n') };
  } catch (error) {
    throw aboutFile(error, path);
  }
}

/** Begins a manifest, or goes on with the one there. @throws UserError where one is there and may be neither */
export async function openManifest(path: string, { keep, force }: OpenOptions): Promise<ManifestFile> {
  const unlock = await lock(path);
  try {
    const { rows, isWhole } = await readRows(path);
    const isThere = [path, checksumsPath(path)].find((file) => existsSync(file));
    if (isThere !== undefined && !keep && !force) throw isThereAlready(isThere);
    await checkIsSums(checksumsPath(path));
    const earlier = keep ? rows : new Map<string, ManifestRow>();
    if (!keep || !isWhole) await writeOutput(path, printManifest(earlier.values()), REPLACE);
    return manifestFile(path, earlier, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Replaced are only files that have been looked at: a manifest, and checksums. */
const REPLACE = { force: true, sources: [] };

/** So that no other file is lost to the name of a manifest. */
async function checkIsSums(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text !== '' && !/^\\?[0-9a-f]{64} [ *]/.test(text))
    throw new UserError(`${path} holds no checksums; nothing was written`, { hints: ['--manifest ANOTHER-NAME.csv'] });
}

function isThereAlready(path: string): UserError {
  return new UserError(`${path} is there already; nothing was written`, {
    hints: ['--resume  to go on with it', '--force  to begin anew'],
  });
}

function manifestFile(
  path: string,
  earlier: ReadonlyMap<string, ManifestRow>,
  unlock: () => Promise<void>,
): ManifestFile {
  const rows = new Map(earlier);
  const file = openSync(path, 'a');
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
    await unlock();
  };
  return {
    earlier,
    add(row) {
      rows.set(row.source, row);
      try {
        writeSync(file, printRow(row));
      } catch (error) {
        throw fileError(error, path);
      }
    },
    remove: (source) => void rows.delete(source),
    rows: () => rows.values(),
    async finish() {
      const sorted = [...rows.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
      await writeOutput(path, printManifest(sorted), REPLACE);
      await writeOutput(checksumsPath(path), sha256sums(sorted), REPLACE);
      await close();
      return sorted.length;
    },
    close,
  };
}
