import type { ApartKind, Block, Metadata } from '../../model/transcript.ts';
import { readInline } from '../../text/inline.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { countWords } from '../../text/words.ts';
import { parseDate } from './dates.ts';
import { headingDepth, isHtmlHeading, withoutTags } from './html.ts';
import type { Line } from './lines.ts';
import { buildParagraph, type Segment } from './paragraph.ts';
import { standsAlone } from './stands-alone.ts';
import { statedFields } from './stated-fields.ts';

/** What stands before the talk, told apart by kind, with the metadata that it states. */
export function readFront(
  source: SourceText,
  lines: readonly Line[],
  to: number,
  markup: boolean,
  wrapped: boolean,
): { blocks: Block[]; metadata: Metadata } {
  const blocks: Block[] = [];
  const pieces = piecesOf(lines, 0, to, wrapped || markup);
  const title = titleOfPage(pieces);
  const metadata: Record<string, unknown> = title === undefined ? {} : { title };
  const proseFrom = pieces.findIndex(
    (piece) => piece.line.kind === 'text' && isProse(piece.text) && !FIELD.test(piece.text),
  );
  pieces.forEach((piece, i) => {
    const kind = frontKind(piece, i, proseFrom === -1 ? pieces.length : proseFrom, metadata, markup);
    if (kind === 'paragraph' && (piece.line.kind === 'text' || piece.line.kind === 'code')) {
      const paragraph = buildParagraph(source, piece.segments, markup);
      if (paragraph !== undefined) {
        blocks.push({ type: 'paragraph', ...paragraph });
        return;
      }
    }
    blocks.push(pieceBlock(piece, kind === 'paragraph' ? 'chrome' : kind, source));
  });
  return { blocks: withMargins(blocks, source, lines, 0, to), metadata: metadata as Metadata };
}

/** What stands behind the talk. */
export function readBack(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  markup: boolean,
  wrapped: boolean,
): Block[] {
  const pieces = piecesOf(lines, from, lines.length, wrapped || markup);
  const blocks = pieces.map((piece) => pieceBlock(piece, backKind(piece.text), source));
  return withMargins(blocks, source, lines, from, lines.length);
}

interface Piece {
  readonly line: Line;
  readonly segments: readonly Segment[];
  readonly text: string;
}

function piecesOf(lines: readonly Line[], from: number, to: number, joined: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line === undefined || line.kind === 'blank') continue;
    let last = i;
    const joins =
      line.margin === undefined &&
      ((joined && line.kind === 'text' && !FIELD.test(line.text)) || line.kind === 'front-matter');
    if (joins)
      while (
        last + 1 < to &&
        lines[last + 1]?.kind === line.kind &&
        !(line.kind === 'text' && FIELD.test(lines[last + 1]?.text ?? ''))
      )
        last++;
    const members = lines.slice(i, last + 1).filter(({ kind }) => kind !== 'blank');
    pieces.push({
      line,
      segments: members.map(({ start, end }) => ({ start, end })),
      text: members.map(({ text }) => text).join(' '),
    });
    i = last;
  }
  return pieces;
}

const FIELD = /^[-*•\s]{0,4}[*_]{0,3}\p{L}[\p{L}\s'’/()-]{1,40}?[*_]{0,3}\s?[:：][*_]{0,3}\s*\S.{0,160}$/u;
const CHROME =
  /^(?:skip to (?:main )?content|menu|search|home|log ?in|sign ?in|sign up|subscribe|donate|share|print|email|facebook|twitter|advertisement|close|open menu|back|next|previous|saltar al contenido|aller au contenu|zum inhalt springen|listen|download|play|transcript|copy link)\b.{0,30}$/i;
const READING_TIME =
  /^(?:reading time:?\s*)?(\d{1,3})[- ]?(?:min(?:ute)?s?)\.?(?:[- ]read(?:ing(?: time)?)?)?$|^(?:lectura de|lesezeit:?|temps de lecture\s?:?)\s*(\d{1,3})\s*min/i;
const BYLINE = /^(?:by|words by|interview(?:ed)? by|text by|story by|por|par|von|di|da|door)\s+(.{3,80})$/i;
const AUTHOR = /^\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|van|von|del|la|di|da)){1,6}$/u;

/** `By Tess Boyle and Omar Haddad`: undefined where one of them is no name. */
function authorsIn(text: string): string[] | undefined {
  const names = BYLINE.exec(text)?.[1]?.split(/,\s*|\s(?:and|y|et|und|e|&)\s/) ?? [];
  return names.length > 0 && names.every((name) => AUTHOR.test(name)) ? names : undefined;
}

function isProse(text: string): boolean {
  return countWords(text) >= 25 || (/[.?!…。]["”’)*_]*$/.test(text) && countWords(text) >= 14);
}

function frontKind(
  piece: Piece,
  index: number,
  proseFrom: number,
  metadata: Record<string, unknown>,
  markup: boolean,
): ApartKind | 'paragraph' {
  if (piece.line.kind === 'front-matter') return 'field';
  const text = withoutSigns(withoutTags(piece.text));
  if (piece.line.kind === 'heading' && /^#\s/.test(piece.text)) metadata['title'] ??= readInline(text).text;
  if (CHROME.test(text)) return 'chrome';
  const minutes = READING_TIME.exec(text);
  if (minutes !== null) {
    metadata['readingMinutes'] ??= Number(minutes[1] ?? minutes[2]);
    return 'reading-time';
  }
  const date = text.length < 60 ? parseDate(text) : undefined;
  if (date !== undefined) {
    metadata['date'] ??= date;
    return 'date';
  }
  const authors = authorsIn(text);
  if (authors !== undefined) {
    metadata['authors'] ??= authors;
    return 'byline';
  }
  if (FIELD.test(piece.text)) {
    const { title, date: day } = statedFields(piece.text);
    if (title !== undefined) metadata['title'] ??= title;
    if (day !== undefined) metadata['date'] ??= day;
    return 'field';
  }
  if (index >= proseFrom) return 'paragraph';
  if (piece.line.kind !== 'text' || !/\p{L}/u.test(text)) return 'chrome';
  return shortKind(text, index, proseFrom, metadata, markup);
}

/** The title of a page is its first heading of a high rank. */
function titleOfPage(pieces: readonly Piece[]): string | undefined {
  const heading = pieces.find(({ text }) => isHtmlHeading(text) && headingDepth(text) <= 2);
  return heading === undefined ? undefined : readInline(heading.text).text.trim();
}

/** Fronts whose site line is found. */
const sited = new WeakSet<object>();

/** Lines before the prose: the site's name, the title, the line under it. */
function shortKind(
  text: string,
  index: number,
  proseFrom: number,
  metadata: Record<string, unknown>,
  markup: boolean,
): ApartKind | 'paragraph' {
  if (markup && proseFrom === 0) return 'paragraph';
  const words = countWords(text);
  if (
    metadata['title'] === undefined &&
    index <= 1 &&
    proseFrom - index >= 4 &&
    words <= 12 &&
    !sited.has(metadata) &&
    index > 0
  ) {
    sited.add(metadata);
    return 'site';
  }
  if (metadata['title'] === undefined) {
    metadata['title'] = text;
    return 'title';
  }
  if (metadata['dek'] === undefined) {
    metadata['dek'] = text;
    return 'dek';
  }
  return 'paragraph';
}

const SIGN = /[*_\s]/;

/** Without the signs of markup at either end. The end is walked back: a pattern would try every run of spaces inside. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && SIGN.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end).replace(/^[*_#\s]+/, '');
}

const CREDIT = /^(?:[*_]{0,3})(?:©|copyright|photo|image|credit|edited|produced|transcribed|illustration|music)/i;

function backKind(text: string): ApartKind {
  if (CREDIT.test(text)) return 'credit';
  return 'related';
}

function pieceBlock({ line, segments, text }: Piece, kind: ApartKind, source: SourceText): Block {
  const start = segments[0]?.start ?? line.start;
  const end = segments[segments.length - 1]?.end ?? line.end;
  if (line.kind !== 'text' && line.kind !== 'code' && line.kind !== 'front-matter') {
    const block = standsAlone(line, source);
    if (block !== undefined) return block;
  }
  if (line.kind === 'text') {
    const block = standsAlone(line, source);
    if (block !== undefined && segments.length === 1) return block;
  }
  return {
    type: 'apart',
    kind: line.kind === 'front-matter' ? 'field' : kind,
    text,
    position: positionOf(source, start, end),
  };
}

function withMargins(blocks: Block[], source: SourceText, lines: readonly Line[], from: number, to: number): Block[] {
  for (const line of lines.slice(from, to)) {
    if (line.margin === undefined) continue;
    const [start, end] = line.margin;
    blocks.push({
      type: 'apart',
      kind: 'page-furniture',
      text: source.text.slice(start, end),
      position: positionOf(source, start, end),
    });
  }
  return blocks;
}
