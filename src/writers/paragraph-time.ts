import type { Paragraph, Turn } from '../model/transcript.ts';
import type { WriteOptions } from './types.ts';

/**
 * When a paragraph begins, in milliseconds: its first cue, or word where that has a time; the first of a turn begins
 * with the turn. Undefined where the source does not say.
 */
export function paragraphStart(turn: Turn, { cues, words }: Paragraph, first: boolean): number | undefined {
  const start = cues?.[0]?.startMs ?? (words?.[0]?.start === 0 ? words[0].startMs : undefined);
  return first ? (turn.startMs ?? start) : start;
}

/** The time to be printed before a paragraph. Undefined where none is known, or none was asked for. */
export function printedTime(
  turn: Turn,
  paragraph: Paragraph,
  first: boolean,
  { times = 'none' }: WriteOptions,
): number | undefined {
  if (times === 'none' || (times === 'turn' && !first)) return undefined;
  return paragraphStart(turn, paragraph, first);
}
