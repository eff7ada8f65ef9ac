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
  const speech = line.start + (sign.exec(line.text)?.[0].length ?? 0);
  return { line: line.index, start: { voice, start: line.start, speech, lastHeadLine: line.index } };
}
