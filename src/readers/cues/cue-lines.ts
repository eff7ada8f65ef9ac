import type { Cue } from './types.ts';

/** A line of a cue, or the part of one that opens with the sign of a change. */
export interface Line {
  /** Index of the cue. */
  readonly cue: number;
  /** Offset into the cue's text. */
  readonly at: number;
  readonly text: string;
}

/** `so today we go >> why do we go?` */
const SIGN_WITHIN = /(?<=\s)(?=>{2,3}(?:\s|$))/u;

/** The lines of all cues, without the white space around them. A sign `>>` in the midst of one opens another. */
export function linesOf(cues: readonly Cue[]): Line[] {
  return cues.flatMap(({ text }, cue) => {
    const lines: Line[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
      for (const part of line.split(SIGN_WITHIN)) {
        const lead = part.length - part.trimStart().length;
        if (part.trim() !== '') lines.push({ cue, at: at + lead, text: part.trim() });
        at += part.length;
      }
      at++;
    }
    return lines;
  });
}

/** A line from which somebody speaks. */
export interface Opener {
  readonly line: Line;
  /** Where the words begin in the line. */
  readonly speech: number;
  readonly label: string;
}
