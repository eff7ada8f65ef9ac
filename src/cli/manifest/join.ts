import type { WriteOutputOptions } from '../../files/write-output.ts';
import { type Joined, joinManifests } from '../../manifest/join.ts';
import { checksumsPath, printManifest, sha256sums } from '../../manifest/manifest.ts';
import { UserError } from '../../model/user-error.ts';
import { counted } from '../../text/counting.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { Screen } from '../screen/screen.ts';
import type { MakeFlags } from './make.ts';
import { openPair } from './pair.ts';
import { type ReadManifest, readManifest } from './read.ts';
import { writtenLine } from './said.ts';

/** `transcript manifest join MANIFEST... -o MANIFEST` */
export async function joinInto(
  paths: readonly string[],
  flags: MakeFlags,
  { screens: { err } }: Context,
): Promise<number> {
  const { output } = flags;
  if (output === undefined) throw new UserError('say where the manifest is to be written', { hints: ['-o all.csv'] });
  const shards: ReadManifest[] = [];
  for (const path of paths) shards.push(await readWhole(path));
  const joined = joinManifests(shards);
  const isSame = await write(output, joined, { force: flags.force ?? false, sources: [...paths] });
  if (flags.quiet) return EXIT.done;
  const written = writtenLine(counted(paths.length, 'manifest'), [output, checksumsPath(output)], isSame, err);
  await err.say([written, ...joinedLines(joined, err)]);
  return EXIT.done;
}

/** @throws UserError where the run that wrote it did not end: rows are lacking */
async function readWhole(path: string): Promise<ReadManifest> {
  const manifest = await readManifest(path);
  if (!manifest.isCutOff) return manifest;
  throw new UserError(`${path}: row ${manifest.rows.length + 2} is cut off: the run that wrote it did not end`, {
    hints: ['finish that run first'],
  });
}

async function write(output: string, { rows }: Joined, options: WriteOutputOptions): Promise<boolean> {
  const pair = await openPair(output, options);
  try {
    await pair.row(printManifest(rows), sha256sums(rows));
    return await pair.commit();
  } finally {
    await pair.discard();
  }
}

function joinedLines({ rows, repeated, copies, settings }: Joined, { paint }: Pick<Screen, 'paint'>): string[] {
  const more = repeated === 0 ? '' : ` · ${counted(repeated, 'row')} left out that another manifest has too`;
  const lines = [`  ${counted(rows.length, 'source')}${more}`];
  const verb = copies === 1 ? 'is a copy' : 'are copies';
  if (copies > 0)
    lines.push(
      `· ${counted(copies, 'converted source')} ${verb} of another; a single run would have converted one of each`,
    );
  if (settings > 1)
    lines.push(`${paint.yellow('▲')} converted with ${settings} different versions or settings; one run has one`);
  return lines;
}
