import type { Mark, Paragraph } from '../../model/transcript.ts';
import { type Inline, readInline } from '../../text/inline.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { conventionMarks } from './marks.ts';

/** A stretch of one source line that belongs to a paragraph. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

const WORD_BROKEN = /\p{Ll}-$/u;

/**
 * Joins the lines of a paragraph by one space, reads its markup, and marks what its words say about themselves.
 *
 * @param opened markup that stands before the first segment and is closed in the paragraph
 */
export function buildParagraph(
  source: SourceText,
  given: readonly Segment[],
  markup: boolean,
  opened = '',
): Paragraph | undefined {
  const closed = markup && closesAtOnce(source.text, given, opened);
  const segments = closed ? behindClosing(given, opened.length) : given;
  const first = segments[0];
  const last = segments[segments.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const raw = joinLines(source.text, segments, markup);
  const inline = markup ? inlineOf(raw, closed ? '' : opened) : { text: raw, marks: [] as Mark[] };
  const text = inline.text.trim();
  if (text === '') return undefined;
  const lead = inline.text.length - inline.text.trimStart().length;
  const shifted =
    lead === 0
      ? inline.marks
      : inline.marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - lead), end: mark.end - lead }));
  const marks = inOrder([...shifted, ...wraps(source.text, segments, text), ...conventionMarks(text)], text.length);
  const position = positionOf(source, first.start, last.end);
  return marks.length === 0 ? { text, position } : { text, position, marks };
}

/** Markup that was opened above and is closed nowhere below is none of what is said. */
function inlineOf(raw: string, opened: string): Inline {
  const inline = readInline(opened + raw);
  return opened !== '' && inline.text.startsWith(opened) ? readInline(raw) : inline;
}

/** Whether markup is closed before the first word, and holds none: `**Nora: **The boat`. */
function closesAtOnce(text: string, [first]: readonly Segment[], opened: string): boolean {
  return opened !== '' && first !== undefined && text.startsWith(opened, first.start);
}

function behindClosing([first, ...rest]: readonly Segment[], signs: number): readonly Segment[] {
  return first === undefined ? [] : [{ start: first.start + signs, end: first.end }, ...rest];
}

function inOrder(marks: readonly Mark[], length: number): readonly Mark[] {
  if (marks.length === 0) return marks;
  return marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, length) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function joinLines(text: string, segments: readonly Segment[], markup: boolean): string {
  if (segments.length === 1) return text.slice(segments[0]?.start, segments[0]?.end);
  return segments
    .map(({ start, end }) => {
      const line = text.slice(start, end);
      return markup && line.endsWith('\\') ? line.slice(0, -1).trimEnd() : line;
    })
    .join(' ');
}

/** A word hyphenated at a line's end keeps its hyphen; the mark covers the hyphen and the space after it. */
function wraps(text: string, segments: readonly Segment[], joined: string): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (let i = 0; i + 1 < segments.length; i++) {
    const segment = segments[i];
    const next = segments[i + 1];
    if (segment === undefined || next === undefined) break;
    const tail = text.slice(Math.max(segment.start, segment.end - 24), segment.end);
    if (!WORD_BROKEN.test(tail) || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) continue;
    const word = `${/\S+$/.exec(tail)?.[0] ?? tail} `;
    const at = joined.indexOf(word, from);
    if (at === -1) continue;
    from = at + word.length;
    marks.push({ kind: 'wrap', start: from - 2, end: from });
  }
  return marks;
}
