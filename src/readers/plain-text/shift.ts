import type { Block, Point, Position } from '../../model/transcript.ts';
import type { Start } from './walk.ts';

/** How far a part of a text stands behind the text's beginning. */
export interface Distance {
  readonly lines: number;
  /** UTF-16 code units. */
  readonly offset: number;
}

/** The same block with positions in the whole text. */
export function shiftBlock(block: Block, by: Distance): Block {
  const position = shiftPosition(block.position, by);
  if (block.type !== 'turn') return { ...block, position };
  const paragraphs = block.paragraphs.map((one) => ({ ...one, position: shiftPosition(one.position, by) }));
  return { ...block, position, paragraphs };
}

/** The same position in the whole text. */
export function shiftPosition({ start, end }: Position, by: Distance): Position {
  return { start: shiftPoint(start, by), end: shiftPoint(end, by) };
}

function shiftPoint({ line, column, offset }: Point, by: Distance): Point {
  return { line: line + by.lines, column, offset: offset + by.offset };
}

/** The same start in a text that begins `by` further down. */
export function startBelow(start: Start, by: Distance): Start {
  const place = {
    start: start.start - by.offset,
    speech: start.speech - by.offset,
    lastHeadLine: start.lastHeadLine - by.lines,
  };
  const { candidate } = start;
  if (candidate === undefined) return { ...start, ...place };
  const { furniture } = candidate;
  const line = candidate.line - by.lines;
  if (furniture === undefined) return { ...start, ...place, candidate: { ...candidate, ...place, line } };
  const around = furniture.map(([from, to]) => [from - by.offset, to - by.offset] as const);
  return { ...start, ...place, candidate: { ...candidate, ...place, line, furniture: around } };
}
