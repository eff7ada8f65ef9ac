import type { Position, Transcript, Turn } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { positionOf, type SourceText } from '../text/source.ts';

/** Where a turn's label is printed; the turn's own start where it has none. */
export function labelPlace({ label, position }: Turn, source: SourceText | undefined): Position {
  const { start } = position;
  if (label === undefined) return { start, end: start };
  const slack = start.offset + label.length + MOST_DECORATION;
  const found = source && new RegExp(printedPattern(label), 'u').exec(source.text.slice(start.offset, slack));
  if (source && found) {
    const from = start.offset + found.index;
    return positionOf(source, from, from + found[0].length);
  }
  return { start, end: { ...start, column: start.column + label.length, offset: start.offset + label.length } };
}

/** `[00:12:04] **` and the like before a label. */
const MOST_DECORATION = 40;

/** The pattern of a label as it is printed: the reader makes one space of several. */
export function printedPattern(label: string): string {
  const words = label.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return words.join('[ \\t\u00a0]{1,4}');
}

/** Turns by their speaker's id, in source order. */
export function turnsBySpeaker(transcript: Transcript): ReadonlyMap<string, readonly Turn[]> {
  const turns = new Map<string, Turn[]>();
  for (const turn of turnsOf(transcript)) {
    if (turn.speaker === undefined) continue;
    const own = turns.get(turn.speaker);
    if (own === undefined) turns.set(turn.speaker, [turn]);
    else own.push(turn);
  }
  return turns;
}

/** Lower case, compatibility forms folded, every run of other characters than letters and digits one space. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** `1 turn`, `3 turns`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
