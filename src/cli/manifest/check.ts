import { readdir } from 'node:fs/promises';
import { extname, posix, resolve } from 'node:path';
import { codeOf, fileError } from '../../files/file-error.ts';
import { sha256OfFile } from '../../files/sha256.ts';
import { checksumsPath, type ManifestRow } from '../../manifest/manifest.ts';
import { UserError } from '../../model/user-error.ts';
import type { Io } from '../io.ts';
import { startProgress } from '../progress.ts';

/** How files stand to what is recorded of them. */
export interface Standing {
  readonly unchanged: number;
  readonly changed: readonly { readonly path: string; readonly sha256: string; readonly recorded: string }[];
  readonly missing: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** A manifest against the files that are there. */
export interface Check {
  readonly sources: Standing;
  readonly outputs: Standing;
  /** Files in the folders of the sources, with an extension of theirs, that the manifest does not know. */
  readonly fresh: readonly string[];
  /** Sources without a checksum: the run that wrote the manifest could not read them. */
  readonly unrecorded: readonly string[];
}

/** Compares every source and output with its record. Paths begin where the program runs. @throws UserError */
export async function checkRows(manifest: string, rows: readonly ManifestRow[], io: Io): Promise<Check> {
  const sources = new Map(
    rows.flatMap(({ source, sha256 }) => (sha256 === undefined ? [] : [[source, sha256] as const])),
  );
  const unrecorded = rows.flatMap(({ source, sha256 }) => (sha256 === undefined ? [source] : []));
  const outputs = new Map(
    rows.flatMap(({ output, outputSha256 }) =>
      output === undefined || outputSha256 === undefined ? [] : [[output, outputSha256] as const],
    ),
  );
  const known = [...sources.keys(), ...unrecorded, ...outputs.keys(), manifest, checksumsPath(manifest)];
  const total = sources.size + outputs.size;
  const progress = startProgress(io, false);
  let done = 0;
  const tick = () => progress.update(`${++done} of ${total}`);
  try {
    return {
      sources: await standingOf(sources, io, tick),
      outputs: await standingOf(outputs, io, tick),
      fresh: await freshFiles([...sources.keys()], known, io.cwd),
      unrecorded,
    };
  } finally {
    progress.stop();
  }
}

async function standingOf(recorded: ReadonlyMap<string, string>, io: Io, tick: () => Promise<void>): Promise<Standing> {
  let unchanged = 0;
  const changed: { path: string; sha256: string; recorded: string }[] = [];
  const missing: string[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  for (const [path, sum] of recorded) {
    if (io.interrupted.aborted) throw new UserError('interrupted');
    await tick();
    const found = await tried(resolve(io.cwd, path));
    if (found === undefined) missing.push(path);
    else if (found instanceof UserError) unreadable.push({ path, reason: found.message });
    else if (found.sha256 === sum) unchanged++;
    else changed.push({ path, sha256: found.sha256, recorded: sum });
  }
  return { unchanged, changed, missing, unreadable };
}

async function tried(absolute: string): Promise<Awaited<ReturnType<typeof sha256OfFile>> | UserError> {
  try {
    return await sha256OfFile(absolute);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

async function freshFiles(sources: readonly string[], known: readonly string[], cwd: string): Promise<string[]> {
  const places = new Set(known.map((path) => resolve(cwd, path)));
  const extensions = new Set(sources.map(extensionOf));
  const fresh: string[] = [];
  for (const folder of new Set(sources.map((source) => posix.dirname(source))))
    for (const name of await fileNames(resolve(cwd, folder), folder)) {
      const path = posix.join(folder, name);
      if (extensions.has(extensionOf(name)) && !places.has(resolve(cwd, path))) fresh.push(path);
    }
  return fresh.sort((a, b) => (a < b ? -1 : 1));
}

function extensionOf(path: string): string {
  return extname(path).toLowerCase();
}

/** The files of one folder, dot files left out; none where it is gone. */
async function fileNames(absolute: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(absolute, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw fileError(error, folder);
  }
}
