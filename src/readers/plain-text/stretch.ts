import type { Candidate } from './head.ts';
import type { Line } from './lines.ts';
import type { QuestionLook } from './set-questions.ts';

/** A stretch of a text. A text that is read at once is one stretch, the first and the last. */
export interface Stretch {
  readonly lines: readonly Line[];
  /** Index of the line where the stretch begins; the lines above it are only looked back at. */
  readonly from: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly seen: Seen;
  /**
   * Folded labels that the file declares, where this tool wrote it: it sets in bold every turn of an asking voice
   * without a label, and nothing else.
   */
  readonly declared?: ReadonlySet<string>;
}

/** How labelled turns are set beside their labels. Once seen, it holds for all stretches that follow. */
export interface Habits {
  /** The sign that alone opens turns without a label. */
  readonly bareSign?: 'chevron' | 'dash';
  /** Questions without a label among answers with one are set like this. */
  readonly questionLook?: QuestionLook;
  /** Questions are set in bold as a whole, label and all. */
  readonly openQuestions: boolean;
  /** Answers stand on the line of their question, behind `?---`. */
  readonly dashAnswers: boolean;
}

/** A label with its sign, as printed at the start of lines. */
export interface Head {
  readonly count: number;
  readonly candidate: Candidate;
}

/** What the turns of earlier stretches have shown. */
export interface Seen {
  /** How many turns each label has opened, by its key. */
  readonly uses: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, Head>;
  /** By label: those in capitals, which are known even where their sign was lost. */
  readonly capitals: ReadonlyMap<string, Candidate>;
  readonly habits: Habits;
}

export const NOTHING_SEEN: Seen = {
  uses: new Map(),
  heads: new Map(),
  capitals: new Map(),
  habits: { openQuestions: false, dashAnswers: false },
};

/** Labels that have come back so often are somebody in the talk, not in a list behind it. */
export const ESTABLISHED = 3;

/** The whole of a text as one stretch. */
export function wholeText(lines: readonly Line[], declared?: ReadonlySet<string>): Stretch {
  const whole = { lines, from: 0, isFirst: true, isLast: true, seen: NOTHING_SEEN };
  return declared === undefined ? whole : { ...whole, declared };
}

/** `uses`, and one more for each of the turns. */
export function countUses(turns: readonly Candidate[], uses: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map(uses);
  for (const { label } of turns) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  return counts;
}
