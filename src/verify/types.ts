import type { Position, Speaker } from '../model/transcript.ts';
import type { Difference, Note } from './difference.ts';

/** How a quotation stands to what was said. Similarity is no grade: a sentence and its negation are nearly the same. */
export const GRADES = [
  'same',
  'same, change marked',
  'changed',
  'joined',
  'other speaker',
  'ambiguous',
  'not found',
] as const;
export type Grade = (typeof GRADES)[number];

/** Whether a quotation of this grade needs nobody to look at it. */
export function isSettled(grade: Grade): boolean {
  return grade === 'same' || grade === 'same, change marked';
}

/** A quotation as it stands in a draft. */
export interface Quotation {
  /** Without its outer marks; paragraphs joined by a space. */
  readonly text: string;
  /** From the opening mark, or from the first word of a block quote, to the end. */
  readonly position: Position;
  readonly kind: 'marks' | 'block';
  /** Whose words the draft says plainly these are; as written there. */
  readonly attributedTo?: string;
}

/** Where words of a quotation stand in an interview. */
export interface Match {
  /** Name of the interview. */
  readonly interview: string;
  /** Id of the turn in which the words begin. */
  readonly turn: string;
  /** From 1, in the turn. */
  readonly paragraph: number;
  readonly speaker?: Speaker;
  /** Whole milliseconds from the start of the recording, where the turn has a time. */
  readonly startMs?: number;
  /** In the interview's text. */
  readonly position: Position;
  /** What the interview has there, from the first word to the last; paragraphs joined by a space. */
  readonly text: string;
}

/** What became of one quotation. */
export interface Finding {
  readonly quotation: Quotation;
  readonly grade: Grade;
  /** Words compared: what joins two words with a hyphen counts both; brackets of the draft count for nothing. */
  readonly words: number;
  /** One plain sentence, without places but for what is joined. */
  readonly message: string;
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
  /** The place; several where words are joined or ambiguous; none where nothing is found. */
  readonly matches: readonly Match[];
  /** Whose words these should be: what `--speaker` says, else the draft. */
  readonly expected?: string;
}
