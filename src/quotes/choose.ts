import type { Candidate } from './candidates.ts';
import type { Site } from './sites.ts';

/** Words that should lie between two chosen quotes, where the interview is long enough: quotes.md, part 3.1. */
const APART = 150;
/** Share of the answers' words that the distances may take up. */
const MOST_TAKEN = 0.4;

/** The best candidates: no two from one paragraph or of the same words, no two close together while there are others. */
export function choose(candidates: readonly Candidate[], sites: readonly Site[], count: number): Candidate[] {
  const last = sites.at(-1);
  const total = last === undefined ? 0 : last.wordsBefore + last.words;
  const apart = Math.min(APART, (total * MOST_TAKEN) / Math.max(1, count));
  const chosen: Candidate[] = [];
  const ordered = [...candidates].sort((a, b) => b.score - a.score || a.first - b.first || a.last - b.last);
  for (const distance of [apart, 0])
    for (const candidate of ordered) {
      if (chosen.length >= count) break;
      if (chosen.every((other) => mayStandBeside(other, candidate, sites, distance))) chosen.push(candidate);
    }
  return chosen;
}

function mayStandBeside(one: Candidate, other: Candidate, sites: readonly Site[], apart: number): boolean {
  const [a, b] = one.first < other.first ? [one, other] : [other, one];
  const [end, start] = [sites[a.last], sites[b.first]];
  if (end === undefined || start === undefined || end.place === start.place) return false;
  const between = start.wordsBefore - end.wordsBefore - end.words;
  return between >= apart && one.text.toLowerCase() !== other.text.toLowerCase();
}
