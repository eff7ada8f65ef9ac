import { parseTimestamp } from '../../text/timestamp.ts';
import { type FramesFound, timecodeMs } from './frames.ts';
import type { TimeSpan } from './head.ts';
import type { Line } from './lines.ts';

/** Start and end of a turn in whole milliseconds, where its label has a time that can be read. */
export function timesOf(time: TimeSpan, frames?: FramesFound): { startMs?: number; endMs?: number } {
  const startMs = milliseconds(time.from, frames);
  const endMs = time.to === undefined ? undefined : milliseconds(time.to, frames);
  return { ...(startMs === undefined ? {} : { startMs }), ...(endMs === undefined ? {} : { endMs }) };
}

const CLOCKS = /(?<![\d:;])(?:\d\d([:;])\d\d\1\d\d[:;]\d\d|(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,3})?)(?![\d:;])/g;

/** The time, or both of them, that stand on a line of their own. */
export function timesAlone({ text }: Line): TimeSpan | undefined {
  const [from, to] = text.slice(0, LONGEST).match(CLOCKS) ?? [];
  if (from === undefined) return spelledTime(text);
  return { from: padded(from), ...(to === undefined ? {} : { to: padded(to) }) };
}

const SPELLED = /^(?:(\d{1,3}) hours? )?(\d{1,3}) minutes? (\d{1,2}) seconds?$/;

/** `62 minutes 4 seconds` */
function spelledTime(text: string): TimeSpan | undefined {
  const [, hours = '0', minutes, seconds = ''] = SPELLED.exec(text) ?? [];
  if (minutes === undefined) return undefined;
  const clock = hours === '0' ? `${minutes}:${seconds}` : `${hours}:${minutes.padStart(2, '0')}:${seconds}`;
  return { from: padded(clock) };
}

/** The time that stands on a line of its own right above a label. */
export function timeAbove(lines: readonly Line[], index: number): TimeSpan | undefined {
  let at = index - 1;
  while (lines[at]?.kind === 'blank' && at > index - 3) at--;
  const above = lines[at];
  return above?.kind === 'timestamp' ? timesAlone(above) : undefined;
}

const LONGEST = 60;

/** Teams writes `0:1:2.76`. */
const padded = (clock: string): string => clock.replace(/(?<=:)(\d)(?=[:.]|$)/g, '0$1');

/** A clock time, with frames or without, or seconds with a fraction as diarisers print them. */
function milliseconds(text: string, frames: FramesFound | undefined): number | undefined {
  const counted = frames === undefined ? undefined : timecodeMs(text, frames);
  if (counted !== undefined) return counted;
  if (text.includes(':')) return parseTimestamp(text.replace(',', '.'));
  const seconds = Number.parseFloat(text);
  return Number.isFinite(seconds) ? Math.round(seconds * 1000) : undefined;
}
