import { dirname, relative, resolve, sep } from 'node:path';
import type { SheetFor } from '../model/name-sheet.ts';
import { PeopleIndex } from '../people/lookup.ts';
import type { Io } from './io.ts';
import type { Settled } from './settings.ts';

/** Each people file is read once in a run. */
const read = new WeakMap<Pick<Io, 'cwd'>, Map<string, Promise<PeopleIndex>>>();

/** The people file that holds for an input. Absent where none is set. @throws UserError with line and column */
export async function peopleFor(
  { choices }: Pick<Settled, 'choices'>,
  io: Pick<Io, 'cwd'>,
): Promise<PeopleIndex | undefined> {
  const path = choices.get('people')?.value;
  if (path === undefined || path === '') return undefined;
  const files = read.get(io) ?? new Map<string, Promise<PeopleIndex>>();
  read.set(io, files);
  const people = files.get(path) ?? load(path);
  files.set(path, people);
  return people;
}

/** What the people file says about one input. Absent where none is set. @throws UserError */
export async function peopleSheet(
  input: string | undefined,
  settled: Settled,
  io: Pick<Io, 'cwd'>,
): Promise<SheetFor | undefined> {
  const people = await peopleFor(settled, io);
  const path = settled.choices.get('people')?.value;
  return people?.sheetFor(input === undefined || path === undefined ? undefined : seenFrom(path, input, io));
}

/** How a file is written in a people file: as seen from its folder. */
export function seenFrom(people: string, input: string, { cwd }: Pick<Io, 'cwd'>): string {
  return relative(dirname(resolve(cwd, people)), resolve(cwd, input))
    .split(sep)
    .join('/');
}

async function load(path: string): Promise<PeopleIndex> {
  const { readPeopleFile } = await import('../files/people-file.ts');
  return new PeopleIndex(await readPeopleFile(path));
}
