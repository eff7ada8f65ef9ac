import { type Placed, signStart } from './placed.ts';
import { type Paired, pairsOn, SIGN, type SignPair } from './sign-pairs.ts';
import type { Stretch } from './stretch.ts';
import { endsAsking } from './units.ts';

/**
 * Where the turns begin in a file whose questions open with one sign and whose answers open with another. A sign of the
 * answers that no question stands before is a list or a caption.
 */
export function pairStarts(pair: SignPair, stretch: Stretch): Placed[] {
  const paired = pairsOn(pair, stretch);
  const end = stretch.isLast ? ([...paired.answered].at(-1) ?? -1) : paired.signed.length;
  return [...paired.signed.keys()].flatMap((i) => {
    const line = paired.signed[i]?.line;
    if (line === undefined) return [];
    if (isQuestion(i, pair, paired, end)) return [signStart(line, SIGN, 'question')];
    return paired.answered.has(i - 1) ? [signStart(line, SIGN, 'answer')] : [];
  });
}

/** Answered, or in the midst of the talk a question all the same: the sign of its answer was lost. */
function isQuestion(i: number, { question }: SignPair, { signed, answered }: Paired, end: number): boolean {
  const one = signed[i];
  if (one === undefined || one.sign !== question) return false;
  const [first = 0] = answered;
  return answered.has(i) || (i > first && i < end && endsAsking(one.text));
}
