import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { countWords } from '../text/words.ts';

/** One turn, flat, for scripts and spreadsheets. Absent keys are unknown. */
export interface Row {
  readonly source?: string;
  readonly turn: string;
  readonly speaker?: string;
  readonly label?: string;
  readonly name?: string;
  readonly role?: string;
  readonly line: number;
  readonly endLine: number;
  readonly startMs?: number;
  readonly endMs?: number;
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
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    return {
      ...(path === undefined ? {} : { source: path }),
      turn: id,
      ...(speaker === undefined ? {} : { speaker }),
      ...(label === undefined ? {} : { label }),
      ...(known?.name === undefined ? {} : { name: known.name }),
      ...(known?.role === undefined ? {} : { role: known.role }),
      line: position.start.line,
      endLine: position.end.line,
      ...(startMs === undefined ? {} : { startMs }),
      ...(endMs === undefined ? {} : { endMs }),
      words: countWords(text),
      text,
    };
  });
}
