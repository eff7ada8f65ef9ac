import type { Paragraph, Position } from '../model/transcript.ts';
import { pointAt, positionOf, type SourceText } from '../text/source.ts';

/**
 * Where a piece of a paragraph's text stands in the source. Without a source, or where markup makes the two differ, the
 * nearest place in the source that reads the same, else the paragraph's start.
 *
 * @param start offset into the paragraph's `text`; `end` is exclusive
 */
export function placeIn(paragraph: Paragraph, start: number, end: number, source: SourceText | undefined): Position {
  const { text, position } = paragraph;
  if (source === undefined) return position;
  const base = position.start.offset;
  const piece = text.slice(start, end);
  if (source.text.slice(base + start, base + end) === piece) return positionOf(source, base + start, base + end);
  const within = source.text.slice(base, position.end.offset);
  const behind = within.indexOf(piece, start);
  const found = behind === -1 ? within.indexOf(piece) : behind;
  if (found === -1) return { start: position.start, end: pointAt(source, position.end.offset) };
  return positionOf(source, base + found, base + found + piece.length);
}
