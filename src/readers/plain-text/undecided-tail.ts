import type { Diagnostic, Position } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import type { Line } from './lines.ts';

/** Says that what may stand below the talk was read as turns, since too much of it would have to be held back. */
export function undecidedTail(
  source: SourceText,
  line: Line | undefined,
): Diagnostic & { readonly position: Position } {
  const [start, end] = [line?.start ?? source.text.length, line?.end ?? source.text.length];
  return {
    code: 'tail-undecided',
    severity: 'warning',
    message: 'from here on nobody of the talk is heard for long; it was read as turns all the same',
    position: positionOf(source, start, end),
  };
}
