import { type Census, compareTexts } from './census.ts';
import { foldedOf } from './keys.ts';
import { likelyGroups } from './likely.ts';
import type { Cluster, Collection, Group, Unclear } from './types.ts';
import { Candidates, isHalf } from './unclear.ts';

/** Who is who in a collection. Nothing is merged that is only likely. */
export function collectionOf(census: Census): Collection {
  const clusters = census.clusters();
  const halves = clusters.filter(isHalf);
  const groups = likelyGroups(clusters.filter(isWhole));
  // Half a name that a file or a person gives stands among the halves, but for being open to doubt.
  const settled = clusters.filter((cluster) => !isHalf(cluster) && !isWhole(cluster));
  const named = settled.filter(({ name }) => name !== undefined).map((head) => ({ head, likely: [] }));
  const candidates = new Candidates(
    [...groups, ...named],
    [...halves, ...settled.filter(({ name }) => name === undefined)],
  );
  const unclear: Unclear[] = [];
  const alone: Cluster[] = [];
  for (const half of halves) {
    const fitting = candidates.fitting(half);
    if (fitting.length < 2) alone.push(half);
    else for (const unit of half.units) unclear.push({ unit, candidates: fitting });
  }
  return {
    groups: [...groups, ...likelyGroups([...alone, ...settled])].sort(
      (a, b) => compareTexts(calledIn(a), calledIn(b)) || byKey(a, b),
    ),
    unclear: unclear.sort((a, b) => compareTexts(a.unit.label, b.unit.label)),
    nameless: census.nameless.sort((a, b) => compareTexts(a.label, b.label)),
  };
}

/** What a person is called: by name, else by label. */
export function called({ name, units }: Cluster): string {
  return name ?? units[0]?.label ?? '';
}

function isWhole(cluster: Cluster): boolean {
  return !isHalf(cluster) && foldedOf(called(cluster)).full;
}

const calledIn = ({ head }: Group): string => called(head);

function byKey(a: Group, b: Group): number {
  return a.head.key < b.head.key ? -1 : 1;
}
