import { parseTimestamp } from '../../text/timestamp.ts';
import type { TimeSpan } from './head.ts';
import type { Line } from './lines.ts';

/** Start and end of a turn in whole milliseconds, where its label has a time that can be read. */
export function timesOf(time: TimeSpan): { startMs?: number; endMs?: number } {
  const startMs = milliseconds(time.from);
  const endMs = time.to === undefined ? undefined : milliseconds(time.to);
  return { ...(startMs === undefined ? {} : { startMs }), ...(endMs === undefined ? {} : { endMs }) };
}

const CLOCKS = /(?<![\d:;])(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:\.\d{1,3})?(?![\d:;])/g;

/** The time that stands on a line of its own right above a label. */
export function timeAbove(lines: readonly Line[], index: number): TimeSpan | undefined {
  let at = index - 1;
  while (lines[at]?.kind === 'blank' && at > index - 3) at--;
  const above = lines[at];
  const [from, to] = above?.kind === 'timestamp' ? (above.text.slice(0, LONGEST).match(CLOCKS) ?? []) : [];
  if (from === undefined) return undefined;
  return { from: padded(from), ...(to === undefined ? {} : { to: padded(to) }) };
}

const LONGEST = 60;

/** Teams writes `0:1:2.76`. */
const padded = (clock: string): string => clock.replace(/(?<=:)(\d)(?=[:.]|$)/g, '0$1');

/** A clock time, or seconds with a fraction as diarisers print them. */
function milliseconds(text: string): number | undefined {
  if (text.includes(':')) return parseTimestamp(text.replace(',', '.'));
  const seconds = Number.parseFloat(text);
  return Number.isFinite(seconds) ? Math.round(seconds * 1000) : undefined;
}
