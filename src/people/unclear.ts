import { foldedOf } from './keys.ts';
import type { Cluster, Group } from './types.ts';

/** Whether nothing is known of a cluster but half a name. */
export function isHalf({ key }: Cluster): boolean {
  return key.startsWith('short ');
}

/** Finds, for half a name, the people of the collection whose it may be. */
export class Candidates {
  readonly #groups = new Map<string, Set<Group>>();
  readonly #titled = new Map<string, Set<Cluster>>();

  constructor(groups: readonly Group[], halves: readonly Cluster[]) {
    for (const group of groups) for (const key of keysOf(group)) put(this.#groups, key, group);
    for (const half of halves) put(this.#titled, baseOf(half), half);
  }

  /** Those who fit. Where two of them speak in the very files, they alone. */
  fitting(half: Cluster): Cluster[] {
    const base = baseOf(half);
    const named = [...(this.#groups.get(base) ?? [])].map(({ head }) => head);
    // `Lee` may be Mr. Lee or Dr. Lee; these are nobody but themselves.
    const titled =
      half.key === `short ${base}` ? [...(this.#titled.get(base) ?? [])].filter((one) => one !== half) : [];
    const all = [...named, ...titled];
    const near = all.filter((one) => shareFile(one, half));
    return (near.length > 1 ? near : all).sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  }
}

const textOf = ({ name, key }: Cluster): string => name ?? key;

function baseOf({ units }: Cluster): string {
  return foldedOf(units[0]?.label ?? '').key;
}

/** The words of the names in a group, and whatever short labels files have for them. */
function keysOf({ head, likely }: Group): Set<string> {
  const keys = new Set<string>();
  for (const { name, units } of [head, ...likely]) {
    const { words, full } = foldedOf(name ?? '');
    if (full) for (const word of words) if ([...word].length > 1) keys.add(word);
    for (const { label, generic } of units) {
      const folded = foldedOf(label);
      if (!generic && !folded.full) keys.add(folded.key);
    }
  }
  return keys;
}

function shareFile(a: Cluster, b: Cluster): boolean {
  const files = new Set(a.units.flatMap((unit) => [...unit.files]));
  return b.units.some((unit) => [...unit.files].some((file) => files.has(file)));
}

function put<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
