import type { Line } from './lines.ts';
import type { Start } from './walk.ts';

/** A turn's start on its line. */
export interface Placed {
  /** Index of the line. */
  readonly line: number;
  readonly start: Start;
}

/** A turn whose paragraph alone says who speaks. */
export function plainStart(line: Line, voice: NonNullable<Start['voice']>): Start {
  return { voice, start: line.start, speech: line.start, lastHeadLine: line.index };
}

/** A turn that a sign opens, which is no word. */
export function signStart(line: Line, sign: RegExp, voice: NonNullable<Start['voice']>): Placed {
  const printed = sign.exec(line.text)?.[0] ?? '';
  const open = /[*_]{1,3}/.exec(printed)?.[0];
  const start = { voice, start: line.start, speech: line.start + printed.length, lastHeadLine: line.index };
  return { line: line.index, start: open === undefined ? start : { ...start, open } };
}
