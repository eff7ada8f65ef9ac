import { clockMs } from '../../text/timestamp.ts';

/** One caption of a SubRip or SBV file, by line indices; `end` is exclusive. */
export interface Caption {
  readonly start: number;
  readonly timesLine: number;
  readonly end: number;
  readonly startMs: number;
  readonly endMs: number;
}

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,:](\d{1,9}))?`;

/** The pattern of a line of times whose two halves are parted by `arrow`. */
export const timesPattern = (arrow: string): RegExp => new RegExp(`^\\s*${TIME}\\s*${arrow}\\s*${TIME}`);

/** Cuts a file into captions wherever a line of times stands. A number above it belongs to it, and is no one's word. */
export function captionsIn(lines: readonly string[], pattern: RegExp, numbered: boolean): Caption[] {
  const found = lines.flatMap((line, timesLine) => {
    const match = pattern.exec(line);
    return match === null
      ? []
      : [{ timesLine, startMs: clockMs(...match.slice(1, 5)), endMs: clockMs(...match.slice(5, 9)) }];
  });
  const isSpread = found[0] !== undefined && lines[found[0].timesLine - 1]?.trim() === '';
  const starts = found.map(({ timesLine }, i) => {
    const above = numbered ? numberAbove(lines, timesLine, isSpread) : timesLine;
    return Math.max(above, (found[i - 1]?.timesLine ?? -1) + 1);
  });
  return found.map((one, i) => ({ ...one, start: starts[i] ?? one.timesLine, end: starts[i + 1] ?? lines.length }));
}

/**
 * The line of a caption's number; that of its times where it has none.
 *
 * @param isSpread an empty line stands between all lines, as where line ends were doubled
 */
function numberAbove(lines: readonly string[], timesLine: number, isSpread: boolean): number {
  let above = timesLine - 1;
  while (isSpread && lines[above]?.trim() === '') above--;
  return /^\s*\d{1,9}\s*$/.test(lines[above] ?? '') ? above : timesLine;
}
