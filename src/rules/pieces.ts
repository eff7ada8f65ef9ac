import type { Block, Paragraph, Position, Turn } from '../model/transcript.ts';
import { positionOf, type SourceText } from '../text/source.ts';
import { isRightToLeft, type Stray, straysIn } from './strays.ts';
import type { Checked, Edit } from './types.ts';

/** Stands for each character of markup, of an address, and of a block that interrupts a paragraph. */
export const BLANK = '\ufffc';

/** A paragraph as a reader sees it, from which every place leads back into the source. */
export interface Piece {
  /** As in the source, with its line ends; markup is blanked out, stray invisible characters are left out. */
  readonly text: string;
  /** Absent where the paragraph is no speech. */
  readonly turn?: Turn;
  /** Characters left out of `text`, or of which a plain space was made. */
  readonly strays: readonly Stray[];
  strayAt(at: number): string;
  /** Where a piece of `text` stands. */
  place(start: number, end: number): Position;
  /** Absent where the text read is not the interview's. */
  edit(start: number, end: number, text: string): Edit | undefined;
  /** As `place` and `edit`, by offsets that count the strays. */
  placeOfStray(start: number, end: number): Position;
  editOfStray(start: number, end: number, text: string): Edit | undefined;
}

/** Formats whose paragraphs are slices of the source. */
const SLICED = new Set(['text', 'markdown']);
const ADDRESS = /https?:\/\/[^\s<>]{1,2000}|\bwww\.[^\s<>]{1,2000}/gi;
const TAG = /<[a-z/!][^<>]{0,500}>/gi;
/** Line numbers of a deposition, and the signs of a quoted e-mail. */
const MARGIN = /(?<=[\r\n])[ \t]*(?:\d{1,2}[ \t]{2,}|>[> \t]{0,40})/g;
const CODE = /`[^`]{1,500}`/g;
const DESTINATION = /(?<=\])\([^\s()]{0,1000}(?:\([^\s()]{0,200}\))?(?:\s"[^"\r\n]{0,200}")?\)/g;
const MARKUP: Readonly<Record<string, readonly RegExp[]>> = {
  text: [MARGIN, TAG, ADDRESS],
  markdown: [MARGIN, CODE, DESTINATION, TAG, ADDRESS],
};

/** The paragraphs of turns, of the introduction and of narration; what is set aside is nobody's typography. */
export function piecesOf({ transcript, source }: Checked): Piece[] {
  const { format } = transcript.source;
  const sliced = source !== undefined && SLICED.has(format) ? source : undefined;
  const others = transcript.blocks.filter(({ type }) => type !== 'turn' && type !== 'paragraph');
  const all = transcript.blocks.flatMap(ownParagraphs);
  const rightToLeft = isRightToLeft(source?.text ?? all.map(({ paragraph }) => paragraph.text).join('\n'));
  const holesOf = holeFinder(others);
  return all.map(({ paragraph, turn }) => {
    const raw = sliced === undefined ? paragraph.text : rawText(paragraph, sliced, holesOf(paragraph.position), format);
    return pieceOf(raw, straysIn(raw, rightToLeft), paragraph, sliced, turn);
  });
}

function ownParagraphs(block: Block): { paragraph: Paragraph; turn?: Turn }[] {
  if (block.type === 'turn') return block.paragraphs.map((paragraph) => ({ paragraph, turn: block }));
  return block.type === 'paragraph' ? [{ paragraph: block }] : [];
}

/** The blocks inside a span; spans are asked for in the order of the source. */
function holeFinder(others: readonly Block[]): (span: Position) => Position[] {
  let next = 0;
  return ({ start, end }) => {
    const holes: Position[] = [];
    while (next < others.length && (others[next] as Block).position.start.offset < start.offset) next++;
    for (let i = next; i < others.length; i++) {
      const { position } = others[i] as Block;
      if (position.start.offset >= end.offset) break;
      holes.push(position);
    }
    return holes;
  };
}

function rawText({ position }: Paragraph, source: SourceText, holes: readonly Position[], format: string): string {
  const base = position.start.offset;
  let text = source.text.slice(base, position.end.offset);
  for (const pattern of MARKUP[format] ?? []) text = text.replace(pattern, blanks);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of holes) {
    const [first, last] = [start.offset - base, Math.min(end.offset - base, text.length)];
    if (first < from || last <= first) continue;
    parts.push(text.slice(from, first), BLANK.repeat(last - first));
    from = last;
  }
  return parts.join('') + text.slice(from);
}

const blanks = (match: string): string => BLANK.repeat(match.length);

function pieceOf(
  raw: string,
  strays: readonly Stray[],
  { position }: Paragraph,
  source: SourceText | undefined,
  turn: Turn | undefined,
): Piece {
  const base = position.start.offset;
  const { text, offsets } = withoutStrays(raw, strays);
  const from = (start: number): number => offsets?.[start] ?? start;
  const to = (end: number): number => (end === 0 ? 0 : from(end - 1) + 1);
  const placeOfStray: Piece['place'] = (start, end) =>
    source === undefined ? position : positionOf(source, base + start, base + end);
  const editOfStray: Piece['edit'] = (start, end, replacement) =>
    source === undefined ? undefined : { start: base + start, end: base + end, text: replacement };
  return {
    text,
    strays,
    strayAt: (at) => raw[at] ?? '',
    ...(turn === undefined ? {} : { turn }),
    place: (start, end) => placeOfStray(from(start), to(end)),
    edit: (start, end, replacement) => editOfStray(from(start), to(end), replacement),
    placeOfStray,
    editOfStray,
  };
}

/** `offsets` says where each character stood; absent where nothing was left out. */
function withoutStrays(raw: string, strays: readonly Stray[]): { text: string; offsets?: number[] } {
  if (strays.length === 0) return { text: raw };
  const parts: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const stray of [...strays, { at: raw.length, text: '' }]) {
    parts.push(raw.slice(at, stray.at), stray.text);
    for (; at < stray.at; at++) offsets.push(at);
    if (stray.text !== '') offsets.push(at);
    at++;
  }
  return { text: parts.join(''), offsets };
}
