import type { Mark, Timed } from '../../model/transcript.ts';
import { NOBODY } from '../../text/nobody.ts';
import { besideReading } from '../cues/ruby.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import { type CueToken, tokensOf } from './cue-text.ts';
import type { Timings } from './timings.ts';

const MARKS = { i: 'emphasis', b: 'strong' } as const;

/** The words of one voice within a cue, while they are gathered. */
interface Piece {
  /** Empty where a voice has no name. */
  readonly label: string | undefined;
  text: string;
  readonly anchors: Anchor[];
  readonly marks: Mark[];
  readonly times: { readonly at: number; readonly ms: number }[];
}

/**
 * The speech of one cue, a piece for each voice in it.
 *
 * @param raw the lines below the times, with their ends
 * @param base offset of `raw` in the source
 * @param start offset where the cue begins, its id included
 */
export function piecesOf(raw: string, base: number, start: number, times: Timings): Cue[] {
  const pieces = gather(tokensOf(plainText(raw)), base).filter(({ text }) => text.trim() !== '');
  return pieces.map((piece, i) => {
    const words = wordsOf(piece, times);
    return {
      ...times,
      ...(piece.label === '' ? { nobody: true as const } : { label: piece.label }),
      text: piece.text,
      start: i === 0 ? start : (piece.anchors[0]?.source ?? start),
      anchors: piece.anchors,
      ...(piece.marks.length === 0 ? {} : { marks: piece.marks }),
      ...(words.length === 0 ? {} : { words }),
    };
  });
}

/** Stands for a `<` that opens no tag. A player leaves out what follows it; a transcript must not. */
const LESS = '\ue000';

/** Of the same length, so that offsets hold: line ends as one sign, and `<` before a space or a figure as no tag. */
function plainText(raw: string): string {
  return raw
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n')
    .replace(/<(?=[\s=]|\d(?![\d:.]{4,20}>))/g, LESS);
}

function gather(tokens: readonly CueToken[], base: number): Piece[] {
  const pieces: Piece[] = [];
  const voices: string[] = [];
  const open: { readonly tag: string; piece: Piece; at: number }[] = [];
  let piece = newPiece(undefined);
  let isBesideReading = false;
  pieces.push(piece);
  const turnTo = (label: string | undefined): void => {
    for (const one of open) closeMark(one);
    piece = newPiece(label);
    pieces.push(piece);
    for (const one of open) Object.assign(one, { piece, at: 0 });
  };
  for (const token of tokens) {
    if ('tag' in token && token.tag === 'rt') isBesideReading = true;
    if (token.kind === 'text') {
      if (isBesideReading) piece.text += besideReading(piece.text, token.text);
      isBesideReading = false;
      piece.anchors.push({ at: piece.text.length, source: base + token.at });
      piece.text += token.text.replaceAll(LESS, '<');
    } else if (token.kind === 'time') piece.times.push({ at: piece.text.length, ms: token.ms });
    else if (token.kind === 'open') {
      if (token.tag === 'v') {
        voices.push(token.annotation);
        turnTo(voices[voices.length - 1]);
      } else if (token.tag === 'c' && voices.length === 0 && token.classes.includes(NOBODY)) turnTo('');
      else if (token.tag in MARKS) open.push({ tag: token.tag, piece, at: piece.text.length });
    } else if (token.tag === 'v') {
      voices.pop();
      turnTo(voices[voices.length - 1]);
    } else if (token.tag in MARKS) {
      const last = open.findLastIndex(({ tag }) => tag === token.tag);
      if (last !== -1) for (const one of open.splice(last, 1)) closeMark(one);
    }
  }
  return pieces;
}

const newPiece = (label: string | undefined): Piece => ({ label, text: '', anchors: [], marks: [], times: [] });

function closeMark({ tag, piece, at }: { readonly tag: string; readonly piece: Piece; readonly at: number }): void {
  const kind = MARKS[tag as keyof typeof MARKS];
  if (piece.text.length > at) piece.marks.push({ kind, start: at, end: piece.text.length });
}

/** Each stretch between two time stamps, without the spaces around it. */
function wordsOf({ text, times }: Piece, { startMs, endMs }: Timings): Timed[] {
  if (times.length === 0) return [];
  const stamps = [{ at: 0, ms: startMs }, ...times];
  return stamps.flatMap(({ at, ms }, i) => {
    const next = stamps[i + 1];
    const stretch = text.slice(at, next?.at);
    const start = at + stretch.length - stretch.trimStart().length;
    const end = at + stretch.trimEnd().length;
    return start < end ? [{ start, end, startMs: ms, endMs: Math.max(ms, next?.ms ?? endMs) }] : [];
  });
}
