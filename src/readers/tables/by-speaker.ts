import type { Diagnostic } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { inTimeOrder } from '../cues/order.ts';
import { sourceEnd } from '../cues/slice.ts';
import type { Cue } from '../cues/types.ts';

/** Share of the rows of a talk that begin when the one before has ended: rows of two recordings mostly overlap. */
const LEAST_APART = 0.5;

/**
 * Puts rows in the order of their times where they stand speaker by speaker, each from the first to the last, as ELAN
 * prints one tier below the other. Rows in any other order, and this tool's own, are left as they are.
 */
export function byTime(source: SourceText, cues: readonly Cue[]): { cues: readonly Cue[]; diagnostics: Diagnostic[] } {
  const again = cues.find((cue, i) => isBefore(cue, cues[i - 1]));
  const ordered = again !== undefined && areTiers(cues) ? inTimeOrder(cues) : cues;
  if (again === undefined || ordered === cues || !areOneTalk(ordered)) return { cues, diagnostics: [] };
  const message = 'the rows stand speaker by speaker: they were put in the order of their times';
  const position = positionOf(source, again.start, sourceEnd(again));
  return { cues: ordered, diagnostics: [{ code: 'table-rows-by-speaker', severity: 'info', message, position }] };
}

const isBefore = ({ startMs }: Cue, last: Cue | undefined): boolean =>
  startMs !== undefined && last?.startMs !== undefined && startMs < last.startMs;

/** Whether the rows of each speaker stand together, none of them before the end of an earlier one, and are several. */
function areTiers(cues: readonly Cue[]): boolean {
  const firsts = cues.filter(({ label }, i) => i === 0 || label !== cues[i - 1]?.label);
  return (
    cues.length >= 2 * firsts.length &&
    new Set(firsts.map(({ label }) => label)).size === firsts.length &&
    cues.every((cue, i) => canFollow(cue, cues[i - 1]))
  );
}

function canFollow({ label, startMs = 0, endMs = startMs, joins }: Cue, last: Cue | undefined): boolean {
  if (label === undefined || joins === 'never' || endMs < startMs) return false;
  return joins === 'always' || label !== last?.label || startMs >= (last.endMs ?? last.startMs ?? 0);
}

function areOneTalk(ordered: readonly Cue[]): boolean {
  const apart = ordered.filter(({ startMs = 0 }, i) => startMs >= (ordered[i - 1]?.endMs ?? Number.POSITIVE_INFINITY));
  return apart.length >= LEAST_APART * (ordered.length - 1);
}
