import { type Passage, startNear } from './between.ts';
import type { Line } from './lines.ts';
import type { Start, Starts } from './walk.ts';

/** Titles of other articles, captions and a heading below them, up to the next turn. */
const MOST_STACKED = 4;

/** A passage, and what stands around it. */
export interface Place {
  readonly passage: Passage;
  readonly lines: readonly Line[];
  readonly above: Passage | undefined;
  /** The passages below it, as many as may be headings together. */
  readonly below: readonly Passage[];
  /** The turn in which it stands, and the one that begins right below it. */
  readonly own: Start | undefined;
  readonly next: Start | undefined;
  /** The first words of the turn, where the passage holds them. */
  readonly said: string | undefined;
}

/** Each passage of a talk in its place. */
export function placesOf(
  passages: readonly Passage[],
  lines: readonly Line[],
  starts: Starts,
  offices: ReadonlySet<string>,
): Place[] {
  let own: Start | undefined;
  let begun = true;
  return passages.map((passage, i) => {
    if (passage.opens) {
      own = starts.get(passage.first)?.at(-1);
      begun = false;
    }
    const said = begun || own === undefined || isOffice(passage, offices) ? undefined : firstWords(passage, own, lines);
    begun ||= said !== undefined;
    return {
      passage,
      lines,
      above: passages[i - 1],
      below: passages.slice(i + 1, i + MOST_STACKED),
      own,
      next: startNear(passage.last, lines, starts),
      said,
    };
  });
}

function firstWords({ first, last, opens, text }: Passage, own: Start, lines: readonly Line[]): string | undefined {
  const head = lines[first];
  if (!opens || head === undefined) return text;
  if (own.speech >= (lines[own.lastHeadLine]?.end ?? 0) && own.lastHeadLine >= last) return undefined;
  return text.slice(Math.max(0, own.speech - head.start)).trimStart();
}

/** Whether a passage says what somebody is. Most talks have no offices; to look up a whole passage is slow. */
export function isOffice({ text }: Passage, offices: ReadonlySet<string>): boolean {
  return offices.size > 0 && offices.has(text);
}
