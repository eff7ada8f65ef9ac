import { isSoundAlone } from './sound.ts';
import type { Cue } from './types.ts';

/**
 * Gives cues without a speaker the last one's, where the file prints a speaker only when it changes: the advice of the
 * podcast namespace and of Apple, which WebVTT itself does not know. A file that prints the same speaker on cues that
 * follow one another, and leaves few without, means nobody by them.
 */
export function carryLabels(cues: readonly Cue[]): readonly Cue[] {
  return printsChangesOnly(cues) ? carryOn(cues) : cues;
}

/** Gives each cue without a speaker the last one's. */
export function carryOn(cues: readonly Cue[]): readonly Cue[] {
  let label: string | undefined;
  return cues.map((cue) => {
    if (cue.label !== undefined || cue.nobody) label = cue.label;
    else if (label !== undefined && !isSoundAlone(cue.text)) return { ...cue, label, assumed: true as const };
    return cue;
  });
}

function printsChangesOnly(cues: readonly Cue[]): boolean {
  let printed = 0;
  let without = 0;
  let repeated = 0;
  let last: string | undefined;
  for (const { label, text } of cues) {
    if (label === undefined) {
      if (isSoundAlone(text)) continue;
      without++;
      last = undefined;
    } else {
      printed++;
      if (label === last) repeated++;
      last = label;
    }
  }
  return printed > 0 && without > 0 && (repeated <= printed / 10 || without > printed);
}
