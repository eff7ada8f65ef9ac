import { foldedOf } from './keys.ts';
import { areNear, type Comparable, comparable } from './near.ts';
import type { Cluster, Group } from './types.ts';

/**
 * Puts beside each person those whose names are a letter or two apart. Whoever speaks most is the person; a likeness of
 * a likeness is none. Two that a people file keeps apart stay apart.
 */
export function likelyGroups(clusters: readonly Cluster[]): Group[] {
  const sorted = [...clusters].sort(byWeight).map((cluster) => ({ cluster, name: comparableOf(cluster) }));
  const taken = new Set<Cluster>();
  return sorted.flatMap(({ cluster, name }, i) => {
    if (taken.has(cluster)) return [];
    const likely: Cluster[] = [];
    for (const other of sorted.slice(i + 1)) {
      if (taken.has(other.cluster) || !areNear(name, other.name)) continue;
      if (cluster.known !== undefined && other.cluster.known !== undefined) continue;
      likely.push(other.cluster);
      taken.add(other.cluster);
    }
    return [{ head: cluster, likely }];
  });
}

function byWeight(a: Cluster, b: Cluster): number {
  const decided = Number(b.known !== undefined) - Number(a.known !== undefined);
  return decided || b.turns - a.turns || (a.key < b.key ? -1 : 1);
}

function comparableOf({ name, units }: Cluster): Comparable {
  return comparable(foldedOf(name ?? units[0]?.label ?? ''));
}
