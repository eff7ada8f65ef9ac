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
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    else if (code !== 10 && code !== 13) continue;
    if (i + 1 < text.length) lineStarts.push(i + 1);
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
