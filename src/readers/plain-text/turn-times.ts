import { parseTimestamp } from '../../text/timestamp.ts';
import type { TimeSpan } from './head.ts';

/** Start and end of a turn in whole milliseconds, where its label has a time that can be read. */
export function timesOf(time: TimeSpan): { startMs?: number; endMs?: number } {
  const startMs = milliseconds(time.from);
  const endMs = time.to === undefined ? undefined : milliseconds(time.to);
  return { ...(startMs === undefined ? {} : { startMs }), ...(endMs === undefined ? {} : { endMs }) };
}

/** A clock time, or seconds with a fraction as diarisers print them. */
function milliseconds(text: string): number | undefined {
  if (text.includes(':')) return parseTimestamp(text.replace(',', '.'));
  const seconds = Number.parseFloat(text);
  return Number.isFinite(seconds) ? Math.round(seconds * 1000) : undefined;
}
