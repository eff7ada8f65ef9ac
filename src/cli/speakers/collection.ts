import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeOutput } from '../../files/write-output.ts';
import { UserError } from '../../model/user-error.ts';
import { Census } from '../../people/census.ts';
import { collectionOf } from '../../people/collection.ts';
import { entriesOf } from '../../people/entries.ts';
import type { PeopleIndex } from '../../people/lookup.ts';
import { peopleText } from '../../people/print.ts';
import { seenIn } from '../../people/sightings.ts';
import type { Sighting } from '../../people/types.ts';
import type { SpeakersFlags } from '../commands/speakers.ts';
import type { Context } from '../context.ts';
import { aboutFile } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { findFiles } from '../inputs.ts';
import { checkReading, openInterview, STDIN } from '../interview.ts';
import type { Io } from '../io.ts';
import { peopleFor, seenFrom } from '../people.ts';
import { startProgress } from '../progress.ts';
import type { Screen } from '../screen/screen.ts';
import { settle } from '../settings.ts';
import { collectionData } from './collection-data.ts';
import {
  type Found,
  failureLines,
  lastLines,
  screenLines,
  unclearLine,
  type Written,
  writtenLine,
} from './collection-screen.ts';

/** A file that could not be read, and why. */
export interface Failed {
  readonly path: string;
  readonly error: string;
}

/** Where there is no people file yet, places are as seen from here. */
const DEFAULT_OUTPUT = 'people.yaml';

/** The people file that a run begins with. */
interface Before {
  readonly people?: PeopleIndex | undefined;
  readonly path?: string | undefined;
}

/** `transcript speakers INPUTS... --collection`: who is who over many files, and a file to say so in. */
export async function speakersOfMany(
  inputs: readonly string[],
  given: SpeakersFlags,
  context: Context,
): Promise<number> {
  refuseMixed(inputs, given);
  const { io, screens } = context;
  const flags = await withoutMissing(given, io);
  const settled = await settle(undefined, flags, io);
  await checkReading(settled);
  const before = { people: await peopleFor(settled, io), path: settled.choices.get('people')?.value };
  const paths = (await findFiles(inputs, { folders: true }, io)).map(({ path }) => path);
  const { census, failed } = await readAll(paths, before, flags, context);
  if (io.interrupted.aborted) return EXIT.interrupted;
  const found: Found = { files: paths.length, failed, collection: collectionOf(census) };
  if (flags.json) await screens.out.data(`${JSON.stringify(collectionData(found), null, 2)}\n`);
  const screen = flags.output === STDIN ? screens.err : screens.out;
  const isSaid = !flags.quiet && !flags.json;
  if (isSaid) await screen.say(screenLines(found, screen));
  const written = await write(found, before, flags, paths, screens.out);
  if (isSaid)
    await screen.say([writtenLine(found, written, screen), ...lastLines(found, inputs, flags.output, screen)]);
  else if (!flags.json) await screens.err.say(failureLines(found, screens.err));
  return failed.length > 0 ? EXIT.findings : EXIT.done;
}

/** Writes the people file where one is asked for. @throws UserError */
async function write(
  { collection }: Found,
  { people }: Before,
  { output, force = false }: SpeakersFlags,
  sources: readonly string[],
  out: Screen,
): Promise<Written | undefined> {
  if (output === undefined) return undefined;
  const text = peopleText(entriesOf(collection, people?.people), collection.unclear.map(unclearLine));
  if (output !== STDIN) return { path: output, result: await writeOutput(output, text, { force, sources }) };
  await out.data(text);
  return undefined;
}

/** @throws UserError */
function refuseMixed(inputs: readonly string[], { set, role, merge, json, output }: SpeakersFlags): void {
  if (set !== undefined || role !== undefined || merge !== undefined)
    throw new UserError('--set, --role and --merge are about one file, --collection about many');
  if (inputs.includes(STDIN)) throw new UserError('- (standard input) is one input, and no collection');
  if (json && output === STDIN) throw new UserError('--json and -o -: one of them to standard output');
}

/** A configuration may name the people file that this very run is to write for the first time. */
async function withoutMissing(flags: SpeakersFlags, io: Io): Promise<SpeakersFlags> {
  const { output } = flags;
  const choice = (await settle(undefined, flags, io)).choices.get('people');
  if (choice === undefined || choice.layer === 'flag' || output === undefined) return flags;
  const path = resolve(io.cwd, choice.value);
  return path === resolve(io.cwd, output) && !existsSync(path) ? { ...flags, people: '' } : flags;
}

async function readAll(
  paths: readonly string[],
  before: Before,
  flags: SpeakersFlags,
  context: Context,
): Promise<{ census: Census; failed: readonly Failed[] }> {
  const { io } = context;
  const census = new Census(before.people?.people);
  const failed: Failed[] = [];
  const progress = startProgress(io, flags.quiet ?? false);
  try {
    for (const [i, path] of paths.entries()) {
      if (io.interrupted.aborted) break;
      await progress.update(`${i + 1} of ${paths.length}`);
      try {
        for (const sighting of await sightingsOf(path, before, flags, io)) census.add(sighting);
      } catch (error) {
        failed.push({ path, error: reasonOf(error, path) });
      }
    }
  } finally {
    progress.stop();
  }
  return { census, failed };
}

async function sightingsOf(
  path: string,
  { people, path: before = '' }: Before,
  flags: SpeakersFlags,
  io: Io,
): Promise<Sighting[]> {
  const { transcript } = await openInterview(path, flags, io, 'speakers');
  const output = flags.output === STDIN ? undefined : flags.output;
  const file = seenFrom(output ?? (before || DEFAULT_OUTPUT), path, io);
  const inPeople = seenFrom(before || DEFAULT_OUTPUT, path, io);
  return seenIn(transcript).map(({ speakerName, isSaid, ...seen }) => ({
    ...seen,
    file,
    known: knownAs(seen.label, isSaid ? { name: speakerName } : undefined, inPeople, people),
  }));
}

/** Who that is by the people file, unless what is said of the file itself is otherwise. */
function knownAs(
  label: string,
  said: { readonly name: string | undefined } | undefined,
  file: string,
  people: PeopleIndex | undefined,
): number | undefined {
  const [owner, ...others] = people?.owners(label, file) ?? [];
  if (owner === undefined || others.length > 0) return undefined;
  return said === undefined || said.name === people?.people[owner]?.name ? owner : undefined;
}

/** @throws where it is no fault of the file */
function reasonOf(error: unknown, path: string): string {
  const named = aboutFile(error, path);
  if (!(named instanceof UserError)) throw named;
  const about = `${path}: `;
  return named.message.startsWith(about) ? named.message.slice(about.length) : named.message;
}
