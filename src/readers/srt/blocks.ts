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
    return match === null ? [] : [{ timesLine, startMs: msOf(match, 1), endMs: msOf(match, 5) }];
  });
  const starts = found.map(({ timesLine }, i) => {
    const above = numbered && /^\s*\d{1,9}\s*$/.test(lines[timesLine - 1] ?? '') ? timesLine - 1 : timesLine;
    return Math.max(above, (found[i - 1]?.timesLine ?? -1) + 1);
  });
  return found.map((one, i) => ({ ...one, start: starts[i] ?? one.timesLine, end: starts[i + 1] ?? lines.length }));
}

function msOf(match: RegExpExecArray, at: number): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = ''] = match.slice(at, at + 4);
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
  );
}
