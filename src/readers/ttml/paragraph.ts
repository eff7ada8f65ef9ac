import type { Mark, Timed } from '../../model/transcript.ts';
import { jointBetween, sliceCue } from '../cues/slice.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import { isElement, type XmlElement, type XmlText } from '../xml/tree.ts';
import { type Head, type Letters, ownLetters } from './head.ts';
import type { Interval } from './timeline.ts';

/** What the elements around a paragraph say. */
export interface Context {
  readonly agent?: string | undefined;
  readonly preserve: boolean;
}

/** What counts for a stretch of text. */
interface Span extends Context {
  readonly letters: Letters;
}

/** The words of one speaker within a paragraph, while they are gathered. */
interface Piece {
  readonly label: string | undefined;
  text: string;
  readonly anchors: Anchor[];
  readonly marks: Mark[];
  readonly times: Timed[];
}

/** Elements that hold no words. */
const SILENT: ReadonlySet<string> = new Set(['metadata', 'set', 'animate', 'title', 'desc', 'copyright', 'agent']);

/** The context within an element. */
export function within({ attributes }: XmlElement, around: Context): Context {
  const space = attributes.get('space');
  return {
    agent: attributes.get('agent') ?? around.agent,
    preserve: space === undefined ? around.preserve : space === 'preserve',
  };
}

/** The cues of one `p`: one for each speaker, or for each timed phrase where only these have times. */
export function cuesOf(
  p: XmlElement,
  around: Context,
  head: Head,
  intervals: ReadonlyMap<XmlElement, Interval>,
): Cue[] {
  const gatherer = new Gatherer(head, intervals);
  gatherer.read(p, { ...around, letters: {} });
  const interval = intervals.get(p) ?? { isTimed: false };
  const pieces = gatherer.pieces.filter(({ text }) => text.trim() !== '');
  return pieces.flatMap((piece, i) => {
    const start = i === 0 ? p.start : (piece.anchors[0]?.source ?? p.start);
    const cue = cueOf(piece, start, interval, pieces.length > 1);
    return interval.isTimed || !piece.times.some((time) => isPhrase(piece, time)) ? [cue] : phrasesOf(cue, piece.times);
  });
}

function cueOf({ label, text, anchors, marks, times }: Piece, start: number, p: Interval, isPart: boolean): Cue {
  const [first, last] = [times[0], times[times.length - 1]];
  const byWords = isPart || !p.isTimed;
  return {
    label,
    text,
    anchors,
    start,
    startMs: (byWords ? first?.startMs : undefined) ?? rounded(p.begin),
    endMs: (byWords ? last?.endMs : undefined) ?? rounded(p.end),
    ...(marks.length === 0 ? {} : { marks }),
    ...(times.length === 0 ? {} : { words: times }),
  };
}

function isPhrase({ text }: Piece, { start, end }: Timed): boolean {
  return /\S\s+\S/.test(text.slice(start, end));
}

/** A cue for each timed phrase; what stands before the first belongs to it. */
function phrasesOf(cue: Cue, times: readonly Timed[]): Cue[] {
  return times.map(({ startMs, endMs }, i) => {
    const { words: _, ...phrase } = sliceCue(
      cue,
      i === 0 ? 0 : (times[i]?.start ?? 0),
      times[i + 1]?.start ?? cue.text.length,
    );
    return { ...phrase, startMs, endMs };
  });
}

const rounded = (ms: number | undefined): number | undefined =>
  ms === undefined ? undefined : Math.max(0, Math.round(ms));

class Gatherer {
  readonly pieces: Piece[] = [];
  /** The next text is a word of its own, whether a space stands before it or not. */
  private isApart = false;
  private readonly head: Head;
  private readonly intervals: ReadonlyMap<XmlElement, Interval>;

  constructor(head: Head, intervals: ReadonlyMap<XmlElement, Interval>) {
    this.head = head;
    this.intervals = intervals;
  }

  read(element: XmlElement, around: Span): void {
    if (element.name === 'br') this.piece(around).text += '\n';
    if (SILENT.has(element.name) || element.name === 'br') return;
    const span: Span = { ...within(element, around), letters: { ...around.letters, ...this.lettersOf(element) } };
    if (element.attributes.get('unit') === 'word') this.isApart = true;
    const piece = this.piece(span);
    const [start, known] = [piece.text.length, piece.times.length];
    for (const child of element.children)
      if (isElement(child)) this.read(child, span);
      else this.add(child, span);
    const interval = this.intervals.get(element);
    const isOwn = element.name !== 'p' && interval?.isTimed === true && piece.times.length === known;
    if (isOwn && interval.begin !== undefined && piece === this.pieces[this.pieces.length - 1])
      addTime(piece, start, interval);
  }

  private lettersOf(element: XmlElement): Letters {
    const ids = (element.attributes.get('style') ?? '').split(/\s+/);
    return Object.assign({}, ...ids.map((id) => this.head.styles.get(id)), ownLetters(element));
  }

  /** The piece that is open for a speaker. */
  private piece({ agent }: Context): Piece {
    const ids = (agent ?? '').split(/\s+/).filter((id) => id !== '');
    const label = ids.length === 0 ? undefined : ids.map((id) => this.head.agents.get(id) ?? id).join(', ');
    const last = this.pieces[this.pieces.length - 1];
    if (last !== undefined && (last.label === label || last.text.trim() === '')) {
      if (last.label === label) return last;
      this.pieces.pop();
    }
    const piece: Piece = { label, text: '', anchors: [], marks: [], times: [] };
    this.pieces.push(piece);
    return piece;
  }

  private add(node: XmlText, span: Span): void {
    if (node.text.trim() === '' && this.pieces.length === 0) return;
    const piece = this.piece(span);
    if (this.isApart && node.text.trim() !== '') {
      if (piece.text !== '' && !/\s$/.test(piece.text)) piece.text += jointBetween(piece.text, node.text);
      this.isApart = false;
    }
    const start = piece.text.length;
    if (span.preserve) addWhole(piece, node);
    else addCollapsed(piece, node);
    if (span.letters.italic) addMark(piece, 'emphasis', start);
    if (span.letters.bold) addMark(piece, 'strong', start);
  }
}

function addTime(piece: Piece, from: number, { begin = 0, end }: Interval): void {
  const stretch = piece.text.slice(from);
  const start = from + stretch.length - stretch.trimStart().length;
  const stop = from + stretch.trimEnd().length;
  if (start >= stop) return;
  const ends = rounded(end);
  piece.times.push({ start, end: stop, startMs: rounded(begin) ?? 0, ...(ends === undefined ? {} : { endMs: ends }) });
}

function addWhole(piece: Piece, { text, anchors }: XmlText): void {
  const base = piece.text.length;
  for (const { at, source } of anchors) piece.anchors.push({ at: base + at, source });
  piece.text += text;
}

/** White space is one space, or a line's end where it holds one. */
function addCollapsed(piece: Piece, { text, anchors }: XmlText): void {
  let next = 0;
  let source = 0;
  const sourceAt = (offset: number): number => {
    while (next < anchors.length && (anchors[next]?.at ?? 0) <= offset) next++;
    const anchor = anchors[next - 1];
    source = anchor === undefined ? 0 : anchor.source + offset - anchor.at;
    return source;
  };
  for (const { index, 0: run } of text.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) {
    if (/^[ \t\r\n]/.test(run)) {
      if (!/(?:^|[ \n])$/.test(piece.text)) {
        piece.anchors.push({ at: piece.text.length, source: sourceAt(index) });
        piece.text += run.includes('\n') ? '\n' : ' ';
      }
      continue;
    }
    const base = piece.text.length;
    piece.anchors.push({ at: base, source: sourceAt(index) });
    for (let i = next; i < anchors.length && (anchors[i]?.at ?? 0) < index + run.length; i++) {
      const { at, source: place } = anchors[i] as Anchor;
      piece.anchors.push({ at: base + at - index, source: place });
    }
    piece.text += run;
  }
}

/** Marks what was added from an offset on; what touches the last mark of the kind continues it. */
function addMark({ text, marks }: Piece, kind: Mark['kind'], start: number): void {
  if (start >= text.length) return;
  const last = marks.findLastIndex((mark) => mark.kind === kind);
  const before = marks[last];
  if (before !== undefined && before.end === start) marks[last] = { ...before, end: text.length };
  else marks.push({ kind, start, end: text.length });
}
