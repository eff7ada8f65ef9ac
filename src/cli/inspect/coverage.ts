import { isBlankLine, linesOf } from '../../text/source-lines.ts';
import type { Interview } from '../interview.ts';

/** Formats whose blocks stand on lines of the file that was read. */
const LINED = new Set(['text', 'markdown']);

export interface Coverage {
  readonly lines: number;
  readonly blank: number;
  /** Non-blank lines that belong to no block. */
  readonly uncovered: readonly number[];
}

/** Whether every line belongs to something. Absent where the file is no text with lines of its own. */
export function coverageOf({ transcript, source }: Interview): Coverage | undefined {
  if (source === undefined || !LINED.has(transcript.source.format)) return undefined;
  const covered = linesOf(transcript.blocks, source);
  const uncovered: number[] = [];
  let blank = 0;
  for (let line = 1; line <= source.lineStarts.length; line++) {
    if (covered.has(line)) continue;
    if (isBlankLine(source, line)) blank++;
    else uncovered.push(line);
  }
  return { lines: source.lineStarts.length, blank, uncovered };
}
