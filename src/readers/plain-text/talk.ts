import type { Block } from '../../model/transcript.ts';
import type { SourceText } from '../../text/source.ts';
import type { FramesFound } from './frames.ts';
import { findInterludes, type TalkManner } from './interludes.ts';
import type { Line } from './lines.ts';
import { spanOf } from './span.ts';
import { findTail } from './tail.ts';
import { type DraftTurn, type Starts, walk } from './walk.ts';

/** Lines of the talk, and what is known about them. */
export interface TalkInput {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly starts: Starts;
  /** Index of the first line of the talk, and of the first line behind it. */
  readonly from: number;
  readonly to: number;
  readonly markup: boolean;
  readonly preformatted?: boolean;
  readonly wrapped: boolean;
  /** Whether this tool wrote the file. */
  readonly own: boolean;
  readonly turnsBefore: number;
  /** What the frames of its times count. Absent where it prints none. */
  readonly frames?: FramesFound | undefined;
  /** Default: decided from these lines. */
  readonly manner?: TalkManner;
}

interface Talk {
  readonly blocks: readonly Block[];
  readonly turns: readonly DraftTurn[];
  readonly manner: TalkManner;
}

/** Reads the turns, and what stands between them. */
export function readTalk(input: TalkInput): Talk {
  const { lines, starts, from, to } = input;
  const { found, manner } = findInterludes(lines, starts, from, to, input);
  return { ...walk({ ...input, interludes: found }), manner };
}

/**
 * Index of the first line behind the talk.
 *
 * @param known folded words of labels and names of those who speak, besides the labels of these turns
 */
export function endOfTalk(lines: readonly Line[], starts: Starts, markup: boolean, known: Iterable<string>): number {
  const words = new Set(known);
  for (const key of labelKeys(starts)) for (const word of key.split(' ')) words.add(word);
  const last = spanOf(starts.keys())[1];
  const saidBelow = (starts.get(last)?.at(-1)?.speech ?? 0) >= (lines[last]?.end ?? 0);
  return findTail(lines, last, saidBelow, markup, words);
}

function labelKeys(starts: Starts): Set<string> {
  const keys = new Set<string>();
  for (const here of starts.values())
    for (const { candidate } of here) if (candidate !== undefined) keys.add(candidate.label.key);
  return keys;
}
