import { joinedText, type Line } from './lines.ts';
import { isStageLine } from './marks.ts';
import { opensRecord } from './record.ts';
import type { Start, Starts } from './walk.ts';

/** Lines of the talk that stand together. */
export interface Passage {
  /** Indices of its first and last line. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Where the first line opens a turn. */
  readonly opens: boolean;
}

/** The passages between empty lines, labels, offices below them and what a record's keeper adds. `from` and `to` are line indices. */
export function passagesOf(
  lines: readonly Line[],
  starts: Starts,
  from: number,
  to: number,
  offices: ReadonlySet<string>,
): Passage[] {
  const passages: Passage[] = [];
  const parts = (at: number) =>
    starts.has(at) || opensRecord(lines, at) || (offices.size > 0 && (isOffice(at) || isOffice(at - 1)));
  const isOffice = (at: number) => offices.has(lines[at]?.text ?? '');
  for (let i = from; i < to; i++) {
    if (lines[i]?.kind !== 'text') continue;
    const first = i;
    while (i + 1 < to && lines[i + 1]?.kind === 'text' && !parts(i + 1)) i++;
    const text = joinedText(lines, first, i);
    passages.push({ first, last: i, text, opens: starts.has(first) });
  }
  return passages;
}

/** How many lines below a passage the next turn may begin, for the passage to stand before it. */
const NEAR = 8;

/** The turn that begins below a passage, with nothing between but directions. */
export function startNear(last: number, lines: readonly Line[], starts: Starts): Start | undefined {
  for (let i = last + 1; i < Math.min(lines.length, last + NEAR); i++) {
    const start = starts.get(i)?.[0];
    if (start !== undefined) return start;
    if (lines[i]?.kind === 'text' && !isStageLine(lines[i]?.text ?? '')) return undefined;
  }
  return undefined;
}
