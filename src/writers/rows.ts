import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { countAll } from '../text/spoken.ts';

/** One turn, flat, for scripts and spreadsheets. What is undefined is unknown, and JSON leaves it out. */
export interface Row {
  readonly source: string | undefined;
  readonly turn: string;
  readonly speaker: string | undefined;
  readonly label: string | undefined;
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly line: number;
  readonly endLine: number;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  readonly words: number;
  /** Paragraphs joined by an empty line. */
  readonly text: string;
}

export const ROW_KEYS = [
  'source',
  'turn',
  'speaker',
  'label',
  'name',
  'role',
  'line',
  'endLine',
  'startMs',
  'endMs',
  'words',
  'text',
] as const satisfies readonly (keyof Row)[];

/** @param path of the source, as it is to stand in the rows */
export function rowsOf(transcript: Pick<Transcript, 'speakers' | 'blocks'>, path: string | undefined): Row[] {
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  return turnsOf(transcript).map(({ id, speaker, label, startMs, endMs, position, paragraphs }) => {
    const known = speaker === undefined ? undefined : speakers.get(speaker);
    const texts = paragraphs.map((paragraph) => paragraph.text);
    return {
      source: path,
      turn: id,
      speaker,
      label,
      name: known?.name,
      role: known?.role,
      line: position.start.line,
      endLine: position.end.line,
      startMs,
      endMs,
      words: countAll(texts),
      text: texts.join('\n\n'),
    };
  });
}
