import type { Diagnostic, Speaker, Transcript } from './model/transcript.ts';
import { turnsOf } from './model/turns.ts';
import { chooseReader, findWriter, type ParseOptions, WordsLostError } from './pipeline.ts';
import type { Part, PartReader } from './readers/types.ts';
import { sourceText } from './text/source.ts';
import { countAll } from './text/spoken.ts';
import { nameVoices } from './transforms/name-speakers.ts';
import type { PartFunctions } from './writers/types.ts';

/** What a conversion in parts has come to. */
export interface Tally {
  readonly turns: number;
  /** Spoken words, as many in the text as in the output. */
  readonly words: number;
  readonly speakers: readonly Speaker[];
  /** How many turns each speaker has, by id. */
  readonly turnsOf: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Converts a text that comes in pieces. Nothing is kept but what the next piece needs. */
export interface PartConverter {
  /** Takes a piece, and gives what is to be written now. @throws UserError, WordsLostError */
  push(text: string): Iterable<string>;
  finish(): Iterable<string>;
  tally(): Tally;
}

/** Whether a format can be written part by part. @throws UserError where there is none of that name */
export async function writesParts(to: string): Promise<boolean> {
  return (await findWriter(to).load()).parts !== undefined;
}

/**
 * Prepares a conversion in parts.
 *
 * @param head the beginning of the text, from which its format is told; it is to be pushed all the same
 * @returns undefined where the text's format, or the one to be written, needs the whole text
 */
export async function openParts(head: string, to: string, options: ParseOptions): Promise<PartConverter | undefined> {
  const source = sourceText(head);
  const reader = await chooseReader(source, options);
  const load = await reader.loadParts?.(source);
  const { parts } = await findWriter(to).load();
  return load === undefined || parts === undefined ? undefined : partConverter(load(options), parts, options);
}

function partConverter(reader: PartReader, writer: PartFunctions, options: ParseOptions): PartConverter {
  const turns = new Map<string, number>();
  const found: Diagnostic[] = [];
  let tally: Tally = { turns: 0, words: 0, speakers: [], turnsOf: turns, diagnostics: [] };

  function print(part: Part): string {
    const named = nameSpeakers(part, options.sheets ?? []);
    const output = writer.write(named, options.path);
    const wordsOut = countAll(writer.spokenIn(output));
    if (part.words !== wordsOut) throw new WordsLostError(part.words, wordsOut);
    found.push(...part.diagnostics);
    const spoken = turnsOf(named);
    for (const { speaker } of spoken) if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
    tally = {
      turns: tally.turns + spoken.length,
      words: tally.words + part.words,
      speakers: named.speakers,
      turnsOf: turns,
      diagnostics: [...found, ...(named.diagnostics ?? [])],
    };
    return output;
  }

  return {
    *push(text) {
      for (const part of reader.push(text)) yield print(part);
    },
    *finish() {
      for (const part of reader.finish()) yield print(part);
    },
    tally: () => tally,
  };
}

function nameSpeakers(
  { speakers, blocks }: Part,
  sheets: NonNullable<ParseOptions['sheets']>,
): Pick<Transcript, 'speakers' | 'blocks' | 'diagnostics'> {
  return sheets.reduce<Pick<Transcript, 'speakers' | 'blocks' | 'diagnostics'>>(
    (named, { sheet, from }) => nameVoices(named, sheet, from),
    { speakers, blocks },
  );
}
