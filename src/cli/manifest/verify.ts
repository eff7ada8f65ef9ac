import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readInput } from '../../files/read-bytes.ts';
import { joinManifests } from '../../manifest/join.ts';
import { checksumsPath, type ManifestRow, sha256sums } from '../../manifest/manifest.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { type Check, checkRows, type Standing } from './check.ts';
import { readManifest } from './read.ts';
import { type About, verifyLines } from './verify-screen.ts';

/** `transcript manifest verify MANIFEST` */
export async function verifyManifest(
  path: string,
  flags: { readonly json?: boolean },
  { io, screens: { out } }: Context,
): Promise<number> {
  const manifest = await readManifest(path);
  const { rows } = joinManifests([manifest]);
  const check = await checkRows(path, rows, io);
  const checksums = await checksumsOf(path, rows);
  const elsewhere = elsewhereOf(path, rows, check);
  const about: About = {
    manifest: path,
    isCutOff: manifest.isCutOff,
    ...(checksums === undefined ? {} : { checksums }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
  if (flags.json) await out.data(jsonText(check, about));
  else await out.say(verifyLines(check, about, out));
  return isWrong(check.sources) || isWrong(check.outputs) ? EXIT.findings : EXIT.done;
}

function isWrong({ changed, missing, unreadable }: Standing): boolean {
  return changed.length + missing.length + unreadable.length > 0;
}

async function checksumsOf(manifest: string, rows: readonly ManifestRow[]): Promise<About['checksums']> {
  const path = checksumsPath(manifest);
  if (!existsSync(path)) return undefined;
  const held = await readInput(path).catch(() => undefined);
  return { path, agree: held?.equals(Buffer.from(sha256sums(rows))) ?? false };
}

/** Where nothing is found, the manifest may have been read from another folder than it was made in. */
function elsewhereOf(manifest: string, rows: readonly ManifestRow[], { sources }: Check): string | undefined {
  const folder = dirname(manifest);
  const isLost = sources.missing.length > 0 && sources.missing.length === rows.length;
  return isLost && rows.some(({ source }) => existsSync(resolve(folder, source))) ? folder : undefined;
}

/** Everything that is known, without a clock. */
function jsonText({ sources, outputs, fresh, unrecorded }: Check, { manifest, isCutOff, checksums }: About): string {
  const data = {
    manifest,
    cutOff: isCutOff,
    ...(checksums === undefined ? {} : { checksums }),
    sources: { ...sources, unrecorded, new: fresh },
    outputs,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
