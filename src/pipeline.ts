import { createHash } from 'node:crypto';
import { decode } from './bytes/decode.ts';
import type { NameSheet, SheetFor } from './model/name-sheet.ts';
import type { Transcript } from './model/transcript.ts';
import { UserError } from './model/user-error.ts';
import { direct } from './readers/direct.ts';
import type { Reader, ReadOptions } from './readers/types.ts';
import { type SourceText, sourceText } from './text/source.ts';
import { countAll, spokenWordsOf } from './text/spoken.ts';
import { applyNameSheet } from './transforms/name-speakers.ts';
import { writers } from './writers/index.ts';
import type { WriteOptions, Writer } from './writers/types.ts';

export interface ParseOptions extends ReadOptions {
  /** Id of a reader, or another name of it. Default: decided from the text, the extension of `path` breaking ties. */
  readonly from?: string;
  /** The file's name as it is to stand in the document. Nothing is opened. */
  readonly path?: string;
  /** A name that iconv-lite knows. Default: decided from the bytes. */
  readonly encoding?: string;
  /** Names, roles and merges to apply, in order; later ones win. */
  readonly sheets?: readonly {
    readonly from: 'config' | 'people' | 'sidecar' | 'flag';
    readonly sheet: NameSheet | SheetFor;
  }[];
}

/** A transcript and the text that it was read from. */
export interface Parsed {
  readonly transcript: Transcript;
  /** Absent where the input was a document of this tool already, whose text is not the interview's. */
  readonly source?: SourceText;
}

/**
 * Reads an interview.
 *
 * @param input the bytes of a file, or text already decoded
 * @throws UserError where the bytes are no text, the format is unknown, or nothing reads as a speaker's turn
 */
export async function parse(input: Uint8Array | string, options: ParseOptions = {}): Promise<Transcript> {
  return (await parseWithSource(input, options)).transcript;
}

/** As `parse`, keeping the text, which counting words and printing excerpts need. */
export async function parseWithSource(input: Uint8Array | string, options: ParseOptions = {}): Promise<Parsed> {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
  const decoded = await decode(bytes, options);
  const source = sourceText(decoded.text);
  const reader = await chooseReader(source, options);
  const read = await reader.load(source);
  const result = read(source, options);
  const diagnostics = [...decoded.diagnostics, ...result.diagnostics];
  const transcript: Transcript = result.transcript ?? {
    schema: 'transcript/1',
    source: {
      ...(options.path === undefined ? {} : { path: options.path }),
      format: reader.id,
      ...(result.dialect === undefined ? {} : { dialect: result.dialect }),
      encoding: decoded.encoding,
      bytes: bytes.byteLength,
      lines: decoded.text === '' ? 0 : source.lineStarts.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    metadata: result.metadata,
    speakers: result.speakers,
    blocks: result.blocks,
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
  };
  checkSpoken(transcript, result.spokenWords);
  const named = (options.sheets ?? []).reduce((all, { sheet, from }) => applyNameSheet(all, sheet, from), transcript);
  return result.transcript === undefined ? { transcript: named, source } : { transcript: named };
}

/** @param wordsIn absent where the format has no words of its own to count */
function checkSpoken(transcript: Transcript, wordsIn: number | undefined): void {
  if (wordsIn === undefined) return;
  const wordsOut = spokenWordsOf(transcript);
  if (wordsIn !== wordsOut) throw new WordsLostError(wordsIn, wordsOut);
}

export interface Written {
  readonly output: string;
  /** Spoken words in the output, counted in it; as many as in the source, unless the format is an extract. */
  readonly words: number;
}

/**
 * Writes a transcript, and counts the spoken words in what was written.
 *
 * @param to id of a writer, or another name of it
 * @param source the text that the transcript was read from; without it the words in are counted in the transcript
 * @throws UserError where the format is unknown
 * @throws UserError where the output would be longer than a text can be
 * @throws WordsLostError where the output does not hold the same number of spoken words
 */
export async function write(
  transcript: Transcript,
  to: string,
  options: WriteOptions = {},
  source?: SourceText,
): Promise<Written> {
  const writer = findWriter(to);
  const { write: print, spokenIn } = await writer.load();
  const output = printed(() => print(transcript, options, source), to);
  const wordsOut = countAll(spokenIn(output, transcript, options));
  if (writer.extract) return { output, words: wordsOut };
  const wordsIn = spokenWordsOf(transcript, source);
  if (wordsIn !== wordsOut) throw new WordsLostError(wordsIn, wordsOut);
  return { output, words: wordsIn };
}

/** @throws UserError where the engine cannot hold what is printed as one text: some 500 million characters */
function printed(print: () => string, to: string): string {
  try {
    return print();
  } catch (error) {
    if (!(error instanceof RangeError) || error.message !== 'Invalid string length') throw error;
    throw new UserError(`as ${to} this would be a text too long to be held; nothing was written`, {
      hints: ['-t jsonl  is the shortest form     or cut the source into parts'],
    });
  }
}

/** The tool itself is at fault: an output would not hold the words of its source. */
export class WordsLostError extends UserError {
  constructor(wordsIn: number, wordsOut: number) {
    super(
      `${wordsIn.toLocaleString('en')} words in, ${wordsOut.toLocaleString('en')} out; nothing was written. This is a fault of the tool`,
    );
  }
}

/** Whether a format has this id, or this other name. */
function isCalled(format: { readonly id: string; readonly aliases?: readonly string[] }, name: string): boolean {
  return format.id === name || (format.aliases?.includes(name) ?? false);
}

/** Every reader. Those of JSON are many, and loaded only where one may be needed. */
async function allReaders(): Promise<readonly Reader[]> {
  return (await import('./readers/index.ts')).readers;
}

/** @throws UserError where there is none of that name */
export async function findReader(id: string): Promise<Reader> {
  const readers = await allReaders();
  const reader = readers.find((one) => isCalled(one, id));
  if (reader === undefined) throw new UnknownFormatError('--from', id, readers);
  return reader;
}

/** @throws UserError where there is none of that name */
export function findWriter(id: string): Writer {
  const writer = writers.find((one) => isCalled(one, id));
  if (writer === undefined) throw new UnknownFormatError('--to', id, writers);
  return writer;
}

/**
 * What a fitting extension adds to a reader's score: it decides between raw text and Markdown, which score up to 0.6,
 * and between two that are as sure of a text; never against what stands in it, for which a format's reader gives 0.9.
 */
const EXTENSION = 0.3;

/** The reader that the user names, else the one that knows the text best. @throws UserError where two do */
export async function chooseReader(source: SourceText, { from, path }: ParseOptions): Promise<Reader> {
  if (from !== undefined) return findReader(from);
  const readers = /^\s{0,1000}[[{]/.test(source.text) ? await allReaders() : direct;
  const scored = readers.map((reader) => {
    const score = reader.detect(source);
    return { reader, score: score > 0 && hasExtension(reader, path) ? score + EXTENSION : score };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined) throw new Error('no readers');
  if (next !== undefined && next.score === best.score)
    throw new UserError(`reads as ${best.reader.id} and as ${next.reader.id}`, {
      hints: [`say which:  --from ${best.reader.id}  or  --from ${next.reader.id}`],
    });
  return best.reader;
}

function hasExtension(reader: Reader, path: string | undefined): boolean {
  const lower = path?.toLowerCase() ?? '';
  return reader.extensions.some((extension) => lower.endsWith(extension));
}

/** A format that the user named and that is not there. */
export class UnknownFormatError extends UserError {
  readonly flag: string;
  readonly given: string;
  readonly known: readonly string[];

  constructor(flag: string, given: string, registry: readonly { readonly id: string }[]) {
    super(`${flag} ${given}: not a format`);
    this.flag = flag;
    this.given = given;
    this.known = registry.map(({ id }) => id);
  }
}
