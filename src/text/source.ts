import type { Point, Position } from '../model/transcript.ts';

/** A decoded text, cut into lines. */
export interface SourceText {
  /** Without its byte-order mark; line ends as they were. */
  readonly text: string;
  /** Offset of each line's first character. LF, CRLF, CR and form feed handling: `\f` does not end a line. */
  readonly lineStarts: readonly number[];
}

/** Cuts `text` into lines that end in LF, CRLF or CR. A last line end opens no further line. */
export function sourceText(text: string): SourceText {
  const lineStarts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const isFeed = carriage === -1 || (feed !== -1 && feed < carriage);
    const end = isFeed || feed === carriage + 1 ? feed : carriage;
    if (end + 1 < text.length) lineStarts.push(end + 1);
    if (feed !== -1 && feed <= end) feed = text.indexOf('\n', end + 1);
    if (carriage !== -1 && carriage <= end) carriage = text.indexOf('\r', end + 1);
  }
  return { text, lineStarts };
}

/** The 0-based index of the line that holds `offset`. */
function lineIndexAt(source: SourceText, offset: number): number {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function pointAt(source: SourceText, offset: number): Point {
  const line = lineIndexAt(source, offset);
  return { line: line + 1, column: offset - (source.lineStarts[line] ?? 0) + 1, offset };
}

export function positionOf(source: SourceText, start: number, end: number): Position {
  return { start: pointAt(source, start), end: pointAt(source, end) };
}
