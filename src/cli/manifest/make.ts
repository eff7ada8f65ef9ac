import { join, relative, resolve } from 'node:path';
import type { FileSum } from '../../files/sha256.ts';
import { MANIFEST_HEADER, type ManifestRow, printRow, printSum } from '../../manifest/manifest.ts';
import { VERSION } from '../../version.ts';
import type { Context } from '../context.ts';
import { quoted } from '../convert/report.ts';
import { EXIT } from '../exit-codes.ts';
import { folderAt, placeOnDisk, type Tally, takeInventory } from './inventory.ts';
import { type OpenPair, openPair } from './pair.ts';
import { tallyLines, writtenLine } from './said.ts';

/** The flags of `manifest make` without `--bag`. */
export interface MakeFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** Where a manifest is written, unless told otherwise. */
const MANIFEST = 'manifest.csv';

/** `transcript manifest make DIR` */
export async function makeManifest(dir: string, flags: MakeFlags, context: Context): Promise<number> {
  const { io, screens } = context;
  const root = await folderAt(dir, io.cwd);
  const pair = await openPair(flags.output ?? MANIFEST, { force: flags.force ?? false, sources: [] });
  try {
    const tally = await fill(pair, root, dir, flags, context);
    const isSame = await pair.commit();
    if (!flags.quiet) {
      const { err } = screens;
      const hint = `→ transcript manifest verify ${quoted(pair.paths[0])}`;
      await err.say([writtenLine(dir, pair.paths, isSame, err), ...tallyLines(tally, err), hint]);
    }
    return EXIT.done;
  } finally {
    await pair.discard();
  }
}

async function fill(pair: OpenPair, root: string, dir: string, flags: MakeFlags, { io }: Context): Promise<Tally> {
  const prefix = relative(io.cwd, resolve(io.cwd, dir));
  const except = new Set(await Promise.all(pair.paths.map((path) => placeOnDisk(path, io.cwd))));
  await pair.row(MANIFEST_HEADER, '');
  return takeInventory(root, dir, except, { io, quiet: flags.quiet ?? false }, async (item) => {
    const row = recorded(join(prefix, item.path), item);
    await pair.row(printRow(row), printSum(row.source, item.sha256));
  });
}

/** @param path from the folder of the run, as the system writes it */
function recorded(path: string, { bytes, sha256 }: FileSum): ManifestRow {
  const source = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return { source, bytes, sha256, status: 'recorded', tool: `transcript ${VERSION}`, settings: '-' };
}
