import type { Diagnostic } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { sourceEnd } from './slice.ts';
import type { Cue } from './types.ts';

/** Times that contradict each other, one diagnostic a kind: at its first place, with how many there are. */
export function checkTimes(source: SourceText, cues: readonly Cue[]): Diagnostic[] {
  const backwards = cues.filter(
    ({ startMs, endMs }) => startMs !== undefined && endMs !== undefined && endMs < startMs,
  );
  let latest = Number.NEGATIVE_INFINITY;
  const early = cues.filter(({ startMs }) => {
    if (startMs === undefined) return false;
    const isEarly = startMs < latest;
    latest = Math.max(latest, startMs);
    return isEarly;
  });
  return [
    ...oneOf('cue-times-backward', 'before it starts', 'before they start', 'ends', 'end', backwards, source),
    ...oneOf('cue-order', 'before an earlier one', 'before an earlier one', 'starts', 'start', early, source),
  ];
}

function oneOf(
  code: string,
  one: string,
  several: string,
  verb: string,
  verbs: string,
  cues: readonly Cue[],
  source: SourceText,
): Diagnostic[] {
  const [first] = cues;
  if (first === undefined) return [];
  const message = cues.length === 1 ? `a cue ${verb} ${one}` : `${cues.length} cues ${verbs} ${several}`;
  return [{ code, severity: 'warning', message, position: positionOf(source, first.start, sourceEnd(first)) }];
}
