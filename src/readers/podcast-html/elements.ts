import { Parser } from 'htmlparser2';
import type { Mark } from '../../model/transcript.ts';
import { MARK_OF } from '../cues/marks.ts';
import type { Anchor } from '../cues/types.ts';

/** A stretch of a page's text. */
export interface Piece {
  readonly kind: 'cite' | 'time' | 'p' | 'title' | 'heading' | 'furniture' | 'other';
  /** Of a heading. */
  readonly depth: number;
  /** Offsets in the source, tags included; `end` is exclusive. */
  readonly start: number;
  end: number;
  text: string;
  readonly anchors: Anchor[];
  readonly marks: Mark[];
}

const MARKS: Readonly<Record<string, Mark['kind']>> = { ...MARK_OF, a: 'link' };
const KINDS: ReadonlySet<string> = new Set(['cite', 'time', 'p', 'title']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
/** Stands around the talk, and is none of it unless it names who speaks. */
const FURNITURE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside']);
const HEADING = /^h[1-6]$/;

/**
 * Cuts a page into its names, times, paragraphs, and whatever else it says. A name or a time at the beginning of a
 * paragraph stands before it; one further on is among its words.
 */
export function piecesOf(html: string): Piece[] {
  const { pieces, around } = cut(html);
  const named = around.map(([from, to]) =>
    pieces.slice(from, to).some(({ kind }) => kind === 'cite' || kind === 'time'),
  );
  const isFurniture = pieces.map(() => false);
  around.forEach(([from, to], i) => {
    if (!named[i]) isFurniture.fill(true, from, to);
  });
  return pieces.map((piece, i) => (isFurniture[i] ? { ...piece, kind: 'furniture' } : piece));
}

interface Page {
  readonly pieces: Piece[];
  /** From and to of the pieces that furniture holds, the outermost. */
  readonly around: (readonly [from: number, to: number])[];
}

function cut(html: string): Page {
  const pieces: Piece[] = [];
  const around: Page['around'] = [];
  const outer: number[] = [];
  let piece: Piece | undefined;
  let element = '';
  let silent = 0;
  let isInParagraph = false;
  const open: { readonly name: string; readonly start: number; readonly url?: string | undefined }[] = [];
  const begin = (kind: Piece['kind'], name: string, at: number): Piece => {
    open.length = 0;
    element = name;
    piece = {
      kind,
      depth: HEADING.test(name) ? Number(name[1]) : 1,
      start: at,
      end: at,
      text: '',
      anchors: [],
      marks: [],
    };
    pieces.push(piece);
    return piece;
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = parser.startIndex;
        const isAmongWords = isInParagraph && name !== 'p' && piece?.kind === 'p' && piece.text.trim() !== '';
        if (name === 'p') isInParagraph = true;
        if (FURNITURE.has(name)) {
          outer.push(pieces.length);
          piece = undefined;
        } else if (SILENT.has(name)) silent++;
        else if (KINDS.has(name) && !isAmongWords) begin(name as Piece['kind'], name, at);
        else if (HEADING.test(name)) begin('heading', name, at);
        else if (piece?.kind === 'other' && !(name in MARKS) && name !== 'br' && name !== 'span') piece = undefined;
        if (piece === undefined) return;
        if (name === 'br') add(piece, '\n', at);
        else if (name in MARKS) open.push({ name, start: piece.text.length, url: attributes['href'] });
      },
      ontext(text) {
        if (silent > 0 || (piece === undefined && text.trim() === '')) return;
        const colon = isInParagraph ? colonBehind(pieces, text) : 0;
        add(piece ?? begin('other', '', parser.startIndex), text.slice(colon), parser.startIndex + colon);
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === 'p') isInParagraph = false;
        if (FURNITURE.has(name)) {
          const first = outer.pop() ?? pieces.length;
          if (outer.length === 0) around.push([first, pieces.length]);
          piece = undefined;
        }
        if (piece === undefined) return;
        closeMark(piece, open, name);
        if (name !== element) return;
        piece.end = Math.min(html.length, parser.endIndex + 1);
        piece = undefined;
        if (isInParagraph) begin('p', 'p', parser.endIndex + 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return { pieces, around };
}

/** Length of the colon that a paragraph's text begins with, right behind a name: it belongs to the name. */
function colonBehind(pieces: readonly Piece[], text: string): number {
  const [name, paragraph] = pieces.slice(-2);
  if (name?.kind !== 'cite' || paragraph?.kind !== 'p' || paragraph.text !== '') return 0;
  return /^\s{0,20}[:：]/.exec(text)?.[0].length ?? 0;
}

function add(piece: Piece, text: string, source: number): void {
  piece.anchors.push({ at: piece.text.length, source });
  piece.text += text;
  piece.end = Math.max(piece.end, source + 1);
}

function closeMark(
  piece: Piece,
  open: { readonly name: string; readonly start: number; readonly url?: string | undefined }[],
  name: string,
): void {
  const last = open.findLastIndex((one) => one.name === name);
  const [one] = last === -1 ? [] : open.splice(last, 1);
  const kind = MARKS[name];
  if (one === undefined || kind === undefined || one.start >= piece.text.length) return;
  if (kind === 'link' && !one.url) return;
  const mark = { kind, start: one.start, end: piece.text.length };
  piece.marks.push(kind === 'link' && one.url ? { ...mark, url: one.url } : mark);
}
