import { clockMs } from '../../text/timestamp.ts';

export interface Timings {
  readonly startMs: number;
  readonly endMs: number;
}

const SPACE = '[ \\t\\f]*';
const TIME = '(\\d+):(\\d\\d)(?::(\\d\\d))?\\.(\\d{3})(?!\\d)';
const LINE = new RegExp(`^${SPACE}${TIME}${SPACE}-->${SPACE}${TIME}`);
/** As some programs write it: seconds alone, one-digit minutes, one or two decimals, a comma. */
const LOOSE_TIME = '(?:(?:(\\d{1,4}):)?(\\d{1,4}):)?(\\d{1,6})(?:[.,](\\d{1,9}))?(?![\\d:])';
const LOOSE = new RegExp(`^${SPACE}${LOOSE_TIME}${SPACE}-->${SPACE}${LOOSE_TIME}`);

/** The times of a cue as the standard has them ("collect WebVTT cue timings and settings"). Settings are left aside. */
export function parseTimings(line: string): Timings | undefined {
  const match = LINE.exec(line);
  if (match === null) return undefined;
  const startMs = strict(match, 1);
  const endMs = strict(match, 5);
  return startMs === undefined || endMs === undefined ? undefined : { startMs, endMs };
}

/** Hours have any number of digits but need not be there; minutes without them have two. */
function strict(match: RegExpExecArray, at: number): number | undefined {
  const [first = '', second = '', third, fraction = ''] = match.slice(at, at + 4);
  const [hours, minutes, seconds] = third === undefined ? ['0', first, second] : [first, second, third];
  if (third === undefined && first.length !== 2) return undefined;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return clockMs(hours, minutes, seconds, fraction);
}

/** Times that the standard refuses and that can be meant in one way only. */
export function parseLooseTimings(line: string): Timings | undefined {
  const match = LOOSE.exec(line);
  if (match === null) return undefined;
  return { startMs: clockMs(...match.slice(1, 5)), endMs: clockMs(...match.slice(5, 9)) };
}
