import type { Paragraph, Position, Transcript } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';
import { placeIn } from './place.ts';

/** A pair of brackets in the words of a turn, or one that is a line by itself. */
export interface Bracket {
  /** As printed, brackets and all. */
  readonly text: string;
  /** What stands between them, trimmed. */
  readonly inner: string;
  readonly shape: 'square' | 'round';
  readonly paragraph: Paragraph;
  /** Offsets into the paragraph's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const PAIR = /\[([^[\]]{1,120})\]|[(（]([^()（）]{1,120})[)）]/gu;

/** The innermost brackets of all turns and of all directions on lines of their own, in source order. */
export function bracketsOf(transcript: Transcript): Bracket[] {
  return transcript.blocks.flatMap((block) => {
    if (block.type === 'turn') return block.paragraphs.flatMap(bracketsIn);
    return block.type === 'stage' ? bracketsIn({ text: block.text, position: block.position }) : [];
  });
}

/** The innermost brackets of a paragraph, but for those in code and links. */
export function bracketsIn(paragraph: Paragraph): Bracket[] {
  const { text, marks = [] } = paragraph;
  const within = rangesWalk(marks.filter(({ kind }) => kind === 'code' || kind === 'link' || kind === 'footnote'));
  return [...text.matchAll(PAIR)]
    .map((match): Bracket => {
      const inner = (match[1] ?? match[2] ?? '').trim();
      const shape = match[1] === undefined ? 'round' : 'square';
      return { text: match[0], inner, shape, paragraph, start: match.index, end: match.index + match[0].length };
    })
    .filter(({ start }) => !within(start));
}

/**
 * Whether an offset lies in one of some ranges, in one walk along both.
 *
 * @param ranges ordered by start; the offsets asked for must rise, too
 */
export function rangesWalk(
  ranges: readonly { readonly start: number; readonly end: number }[],
): (offset: number) => boolean {
  let next = 0;
  let reached = 0;
  return (offset) => {
    for (let range = ranges[next]; range !== undefined && range.start <= offset; range = ranges[++next])
      reached = Math.max(reached, range.end);
    return offset < reached;
  };
}

/** Where a bracket stands; where lines or markup break it, where it opens. */
export function placeOf({ paragraph, start, end }: Bracket, source: SourceText | undefined): Position {
  const { text } = paragraph;
  const pieces = [end, start + (/^\S+/.exec(text.slice(start, end))?.[0].length ?? 1), start + 1];
  const places = pieces.map((pieceEnd) => placeIn(paragraph, start, pieceEnd, source));
  const isExact = ({ start: { offset }, end: { offset: after } }: Position, index: number): boolean =>
    source === undefined || source.text.slice(offset, after) === text.slice(start, pieces[index]);
  return places.find(isExact) ?? paragraph.position;
}
