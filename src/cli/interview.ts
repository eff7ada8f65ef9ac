import { basename, isAbsolute, relative, sep } from 'node:path';
import { chosenEncoding } from '../bytes/chosen.ts';
import { readInput, readStdin } from '../files/read-bytes.ts';
import { readSidecar } from '../files/sidecar.ts';
import type { NameSheet, SheetFor } from '../model/name-sheet.ts';
import type { Transcript } from '../model/transcript.ts';
import { UserError } from '../model/user-error.ts';
import { findReader, type ParseOptions, parseWithSource } from '../pipeline.ts';
import type { SourceText } from '../text/source.ts';
import { aboutFile } from './errors.ts';
import type { Io } from './io.ts';
import { peopleSheet } from './people.ts';
import { STANDARD_INPUT } from './reporters/types.ts';
import { type InputFlags, type Settled, settle } from './settings.ts';

/** What a command is given to work on. */
export interface Interview {
  readonly transcript: Transcript;
  /** The text that positions point into. Absent where a document was read, which is not that text. */
  readonly source?: SourceText;
  /** As the user gave it; what `--stdin-filename` says, or `standard input`. */
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: string;
  readonly settled: Settled;
}

/** The argument that stands for standard input. */
export const STDIN = '-';

/** Where nothing is there to be read, so that the program would wait for somebody to type an interview. */
export function noInput(command: string): UserError {
  return new UserError(`no input: name a file, or pipe text to  transcript ${command} -`);
}

/** How a file is read: its settings, its path in documents, and the names that its configuration, the people file and its sidecar give. */
export async function parseOptionsFor(input: string, settled: Settled, io: Pick<Io, 'cwd'>): Promise<ParseOptions> {
  const sheets = sheetsOf(settled, await peopleSheet(input, settled, io), await readSidecar(input));
  return { ...settled.read, path: pathInDocument(input, io.cwd), sheets };
}

/** Reads one input with its configuration and its sidecar. @throws UserError which names the input */
export async function openInterview(input: string, flags: InputFlags, io: Io, command: string): Promise<Interview> {
  const fromStdin = input === STDIN;
  if (fromStdin && io.stdin.isTTY) throw noInput(command);
  const path = fromStdin ? flags.stdinFilename : input;
  const settled = await settle(path, flags, io);
  if (settled.read.from !== undefined) await findReader(settled.read.from);
  const name = path ?? STANDARD_INPUT;
  const given = { name, settled, ...(fromStdin ? {} : { path: input }) };
  const bytes = await named(name, fromStdin ? readStdin(io.stdin) : readInput(input));
  const options = fromStdin
    ? {
        ...settled.read,
        ...(path === undefined ? {} : { path: pathInDocument(path, io.cwd) }),
        sheets: sheetsOf(settled, await peopleSheet(path, settled, io), undefined),
      }
    : await parseOptionsFor(input, settled, io);
  return { ...given, ...(await named(name, understand(bytes, options))) };
}

/** Reads bytes that are an interview. @throws UserError which does not know the file's name */
export async function understand(
  bytes: Buffer,
  options: ParseOptions,
): Promise<Pick<Interview, 'transcript' | 'source'>> {
  refuseEmpty(bytes);
  return parseWithSource(bytes, options);
}

/** Errors of the file system and of the reader do not know which file they are about. */
export async function named<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw aboutFile(error, name);
  }
}

/** No document holds an absolute path: it would differ from one computer to the next. */
function pathInDocument(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path.split(sep).join('/');
  const below = relative(cwd, path);
  return below.startsWith('..') || isAbsolute(below) ? basename(path) : below.split(sep).join('/');
}

/** The weakest first: what is said of a project, of a collection, of the file itself. */
function sheetsOf(
  { config }: Settled,
  people: SheetFor | undefined,
  sidecar: NameSheet | undefined,
): NonNullable<ParseOptions['sheets']> {
  const { speakers, merge } = config.settings;
  const configured = { ...(speakers === undefined ? {} : { speakers }), ...(merge === undefined ? {} : { merge }) };
  const hasConfigured = Object.keys(configured).length > 0;
  return [
    ...(hasConfigured ? [{ from: 'config' as const, sheet: configured }] : []),
    ...(people === undefined ? [] : [{ from: 'people' as const, sheet: people }]),
    ...(sidecar === undefined ? [] : [{ from: 'sidecar' as const, sheet: sidecar }]),
  ];
}

/** What is wrong with these is wrong for every file. @throws UserError */
export async function checkReading({ read: { from, encoding } }: Pick<Settled, 'read'>): Promise<void> {
  if (from !== undefined) await findReader(from);
  if (encoding !== undefined) await chosenEncoding(encoding);
}

/** Bytes that are white space in every encoding that is likely, with the byte-order marks and zeros of UTF-16. */
const BLANK_BYTES = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]);
const MARK_BYTES = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff]);

function refuseEmpty(bytes: Uint8Array): void {
  let start = 0;
  while (start < 3 && MARK_BYTES.has(bytes[start] ?? 0)) start++;
  if (start === bytes.length) throw new UserError('the file is empty');
  const zeros = bytes.includes(0x20) || bytes.includes(0x0a) || bytes.includes(0x0d);
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (!BLANK_BYTES.has(byte) && !(zeros && byte === 0)) return;
  }
  throw new UserError('holds only white space');
}
