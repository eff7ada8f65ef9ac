import type { Cue } from './types.ts';

/** In order of time; what has none stays behind what stood before it. */
export function inTimeOrder(cues: readonly Cue[]): Cue[] {
  let latest = 0;
  const keyed = cues.map((cue) => {
    latest = cue.startMs ?? latest;
    return { cue, at: latest };
  });
  return keyed.sort((a, b) => a.at - b.at).map(({ cue }) => cue);
}

export const isInSourceOrder = (cues: readonly Cue[]): boolean =>
  cues.every(({ start }, i) => start >= (cues[i - 1]?.start ?? 0));
