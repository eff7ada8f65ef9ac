import { constants } from 'node:fs';
import { copyFile, link, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileError } from '../../files/file-error.ts';
import { openOutput } from '../../files/open-output.ts';
import { temporaryFor } from '../../files/output-place.ts';
import { sha256OfFile } from '../../files/sha256.ts';
import { BAG_DECLARATION, BAGIT_TXT, bagInfo, bagLine, PAYLOAD } from '../../manifest/bag.ts';
import { UserError } from '../../model/user-error.ts';
import { VERSION } from '../../version.ts';
import type { Context } from '../context.ts';
import { quoted } from '../convert/report.ts';
import { EXIT } from '../exit-codes.ts';
import { type BagPlace, bagPlace, putInPlace } from './bag-place.ts';
import { folderAt, type Item, type Tally, takeInventory } from './inventory.ts';
import type { MakeFlags } from './make.ts';
import { tallyLines, writtenLine } from './said.ts';

/** The flags of `manifest make --bag`. */
export interface BagFlags extends MakeFlags {
  readonly date?: string;
}

/** Checksums of what was packed, and of the files that describe it. */
const PAYLOAD_SUMS = 'manifest-sha256.txt';
const TAG_SUMS = 'tagmanifest-sha256.txt';
const BAG_INFO = 'bag-info.txt';

/** `transcript manifest make DIR --bag -o BAG`: the bag is whole or not there. */
export async function makeBag(dir: string, flags: BagFlags, context: Context): Promise<number> {
  const { io, screens } = context;
  const { output } = flags;
  if (output === undefined)
    throw new UserError('--bag: say where the bag is to be', {
      hints: [`transcript manifest make ${quoted(dir)} --bag -o BAG`],
    });
  checkDate(flags.date);
  const root = await folderAt(dir, io.cwd);
  const place = await bagPlace(output, root, io.cwd);
  const { tally, isSame } = await build(place, root, dir, flags, context);
  if (!flags.quiet)
    await screens.err.say([
      writtenLine(dir, [output], isSame, screens.err),
      ...tallyLines(tally, screens.err),
      `→ without this tool:  cd ${quoted(output)} && sha256sum -c ${PAYLOAD_SUMS}`,
    ]);
  return EXIT.done;
}

/** @throws UserError where it is no day */
function checkDate(date: string | undefined): void {
  const day = date === undefined ? 0 : Date.parse(`${date}T00:00:00Z`);
  const isDay = date === undefined || (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day));
  if (!isDay || (date !== undefined && new Date(day).toISOString().slice(0, 10) !== date))
    throw new UserError(`--date ${date}: not a day, as 2026-03-14`);
}

/** Builds the bag beside its place, under another name, and moves it there when it is whole. */
async function build(
  place: BagPlace,
  root: string,
  dir: string,
  flags: BagFlags,
  context: Context,
): Promise<{ tally: Tally; isSame: boolean }> {
  const { output = '' } = flags;
  const bag = `${temporaryFor(place.target)}.bag`;
  try {
    await mkdir(bag);
    const tally = await pack(bag, root, dir, place.target, flags, context);
    return { tally, isSame: await putInPlace(bag, place, { name: output, force: flags.force ?? false }) };
  } catch (error) {
    throw fileError(error, output);
  } finally {
    await rm(bag, { recursive: true, force: true });
  }
}

async function pack(
  bag: string,
  root: string,
  dir: string,
  target: string,
  flags: BagFlags,
  { io }: Context,
): Promise<Tally> {
  const sums = await openOutput(join(bag, PAYLOAD_SUMS), { force: false, sources: [] });
  try {
    const tally = await takeInventory(
      root,
      dir,
      new Set([target]),
      { io, quiet: flags.quiet ?? false },
      async (item) => {
        await place(item, join(bag, PAYLOAD, item.path));
        await sums.write(bagLine(`${PAYLOAD}/${item.path}`, item.sha256));
      },
    );
    await sums.commit();
    await describe(bag, tally, flags.date);
    return tally;
  } finally {
    await sums.discard();
  }
}

/** A second name for the same bytes where the disk allows that, else a copy that is compared with its source. */
async function place({ absolute, path, sha256 }: Item, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const file = await realpath(absolute);
  try {
    await link(file, target);
    return;
  } catch {
    await copyFile(file, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
  if ((await sha256OfFile(target))?.sha256 !== sha256)
    throw new UserError(`${path}: its copy differs from it; nothing was written`);
}

async function describe(bag: string, { bytes, files }: Tally, date: string | undefined): Promise<void> {
  const info = { software: `transcript ${VERSION}`, bytes, files, ...(date === undefined ? {} : { date }) };
  await writeFile(join(bag, BAG_DECLARATION), BAGIT_TXT);
  await writeFile(join(bag, BAG_INFO), bagInfo(info));
  const lines: string[] = [];
  for (const name of [BAG_INFO, BAG_DECLARATION, PAYLOAD_SUMS])
    lines.push(bagLine(name, (await sha256OfFile(join(bag, name)))?.sha256 ?? ''));
  await writeFile(join(bag, TAG_SUMS), lines.join(''));
}
