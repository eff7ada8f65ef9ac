import type { Block, Diagnostic } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { readCues } from '../cues/index.ts';
import type { Cue } from '../cues/types.ts';
import { speakerOf } from '../tables/rows.ts';
import { millisecondsOf, printedTimes } from '../tables/times.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { type Piece, piecesOf } from './elements.ts';

/** Reads a podcast's transcript: each paragraph with the name and the time that stand by it, in any order. */
export function readPodcastHtml(source: SourceText, options: ReadOptions): ReadResult {
  const pieces = piecesOf(source.text).filter(({ kind, text }) => text.trim() !== '' || kind === 'cite');
  const title = pieces
    .find(({ kind }) => kind === 'title')
    ?.text.replace(/\s+/g, ' ')
    .trim();
  const all = pieces.filter(({ kind }) => kind === 'p' || kind === 'cite' || kind === 'time');
  const { before, talk } = withoutOpening(all);
  const { cues, unread } = cuesOf(talk);
  return readCues(
    source,
    {
      cues,
      others: [
        ...pieces.flatMap((piece) => otherOf(source, piece)),
        ...before.map((piece) => paragraphOf(source, piece)),
        ...unread.map((piece) => apartOf(source, piece)),
      ],
      ...(title ? { metadata: { title } } : {}),
      diagnostics: diagnosticsOf(source, unread),
      labels: 'data',
      carry: 'decide',
    },
    options,
  );
}

/** Whether names and times stand behind the words. */
const isBehind = (pieces: readonly Piece[]): boolean =>
  pieces[0]?.kind === 'p' && pieces[pieces.length - 1]?.kind !== 'p';

/** What a page says before the first name or time is nobody's: when it was published, what it is about. */
function withoutOpening(pieces: readonly Piece[]): {
  readonly before: readonly Piece[];
  readonly talk: readonly Piece[];
} {
  const first = isBehind(pieces)
    ? 0
    : Math.max(
        0,
        pieces.findIndex(({ kind }) => kind !== 'p'),
      );
  return { before: pieces.slice(0, first), talk: pieces.slice(first) };
}

/** Cites and times belong to the paragraph behind them, unless the file ends with one. */
function cuesOf(pieces: readonly Piece[]): { readonly cues: Cue[]; readonly unread: Piece[] } {
  const ordered = isBehind(pieces) ? behindFirst(pieces) : pieces;
  const cues: Cue[] = [];
  const unread: Piece[] = [];
  let cite: Piece | undefined;
  let time: Piece | undefined;
  for (const piece of ordered) {
    if (piece.kind === 'cite') cite = piece;
    else if (piece.kind === 'time') {
      if (timeOf(piece) === undefined) unread.push(piece);
      else time = piece;
    } else {
      cues.push(cueOf(piece, cite, time));
      cite = undefined;
      time = undefined;
    }
  }
  return { cues, unread };
}

/** Each paragraph behind its name and time. */
function behindFirst(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let paragraph: Piece | undefined;
  for (const piece of pieces) {
    if (piece.kind !== 'p') {
      ordered.push(piece);
      continue;
    }
    if (paragraph !== undefined) ordered.push(paragraph);
    paragraph = piece;
  }
  return paragraph === undefined ? ordered : [...ordered, paragraph];
}

function cueOf(paragraph: Piece, cite: Piece | undefined, time: Piece | undefined): Cue {
  return {
    text: paragraph.text,
    anchors: paragraph.anchors,
    ...(paragraph.marks.length === 0 ? {} : { marks: paragraph.marks }),
    label: speakerOf(cite?.text),
    startMs: time && timeOf(time),
    start: Math.min(paragraph.start, cite?.start ?? paragraph.start, time?.start ?? paragraph.start),
    endsParagraph: true,
  };
}

function timeOf({ text }: Piece): number | undefined {
  const [time] = printedTimes(text);
  return time && millisecondsOf(time, { unit: 's' });
}

function otherOf(source: SourceText, piece: Piece): Block[] {
  const text = piece.text.replace(/\s+/g, ' ').trim();
  const position = positionOf(source, piece.start, piece.end);
  if (piece.kind === 'title') return [{ type: 'apart', kind: 'title', text, position }];
  if (piece.kind === 'furniture') return [{ type: 'apart', kind: 'page-furniture', text, position }];
  if (piece.kind === 'heading') return [{ type: 'heading', depth: piece.depth, text, position }];
  return piece.kind === 'other' ? [paragraphOf(source, piece)] : [];
}

function paragraphOf(source: SourceText, { text, start, end }: Piece): Block {
  return { type: 'paragraph', text: text.replace(/\s+/g, ' ').trim(), position: positionOf(source, start, end) };
}

function apartOf(source: SourceText, { text, start, end }: Piece): Block {
  return { type: 'apart', kind: 'timestamp', text: text.trim(), position: positionOf(source, start, end) };
}

function diagnosticsOf(source: SourceText, unread: readonly Piece[]): Diagnostic[] {
  const [first] = unread;
  if (first === undefined) return [];
  const message = `${unread.length === 1 ? '1 time is' : `${unread.length} times are`} not written as m:ss or h:mm:ss, and set aside`;
  return [{ code: 'time-unread', severity: 'warning', message, position: positionOf(source, first.start, first.end) }];
}
