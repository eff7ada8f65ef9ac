import type { Transcript } from '../../src/model/transcript.ts';
import { turnsOf } from '../../src/model/turns.ts';

/** Who says what when: a line for each paragraph, the label and times on a turn's first. */
export function sayings(transcript: Transcript): string[] {
  return turnsOf(transcript).flatMap(({ label, assumed, startMs, endMs, paragraphs }) =>
    paragraphs.map(({ text }, i) =>
      i > 0 ? text : `${label ?? (assumed ? '…' : '-')} ${startMs ?? ''}-${endMs ?? ''} ${text}`,
    ),
  );
}

export const codesOf = ({ diagnostics = [] }: Transcript): string[] => diagnostics.map(({ code }) => code);

/** The source of each paragraph of the talk. */
export function slicesOf(transcript: Transcript, source: string): string[] {
  return turnsOf(transcript).flatMap(({ paragraphs }) =>
    paragraphs.map(({ position: { start, end } }) => source.slice(start.offset, end.offset)),
  );
}
