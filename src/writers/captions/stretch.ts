import type { Mark, Paragraph, Timed } from '../../model/transcript.ts';
import { isSpace, isUnspaced } from '../../text/words.ts';

/** Words of a paragraph, with the times that the source has for them. Offsets are into `text`. */
export interface Stretch {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly words: readonly Timed[];
  /** Whole milliseconds. */
  readonly startMs?: number;
  readonly endMs?: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of a text between cuts, without the white space around them. @param cuts offsets that rise, the first 0 */
export function cutAt(
  { text, marks = [], words = [] }: Pick<Paragraph, 'text' | 'marks' | 'words'>,
  cuts: readonly number[],
): Stretch[] {
  const ranges = cuts.map((from, i): Span => {
    const piece = text.slice(from, cuts[i + 1]);
    const start = from + piece.length - piece.trimStart().length;
    return { start, end: Math.max(start, from + piece.trimEnd().length) };
  });
  const marksOf = share<Mark>(marks, ranges);
  const wordsOf = share<Timed>(words, ranges);
  return ranges.map(({ start, end }, i) => ({
    text: text.slice(start, end),
    marks: marksOf[i] ?? [],
    words: wordsOf[i] ?? [],
  }));
}

/** The spans in each range, as offsets into it. A span that lies in two ranges is cut. */
function share<T extends Span>(spans: readonly T[], ranges: readonly Span[]): T[][] {
  const shares: T[][] = ranges.map(() => []);
  for (const span of spans)
    for (let i = firstEndingAfter(span.start, ranges); i < ranges.length; i++) {
      const range = ranges[i] as Span;
      if (range.start >= span.end) break;
      const [start, end] = [Math.max(span.start, range.start), Math.min(span.end, range.end)];
      if (start < end) shares[i]?.push({ ...span, start: start - range.start, end: end - range.start });
    }
  return shares;
}

function firstEndingAfter(offset: number, ranges: readonly Span[]): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a text cut here has as many words as before. */
export function canCut(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return at > 0 && at < text.length && (isSpace(before) || isSpace(after) || isUnspaced(after));
}
