import { foldedOf, labelKey, titleClass } from './keys.ts';
import { nameOf } from './spelling.ts';
import type { Cluster, Person, Sighting, Unit } from './types.ts';

/** Gathers the labels of a collection, one sighting after the other; of the files only their names are kept. */
export class Census {
  readonly #known: readonly Person[];
  readonly #knownByName = new Map<string, number | undefined>();
  readonly #clusters = new Map<string, Map<string, Unit>>();
  readonly #nameless = new Map<string, Unit>();

  /** @param known the people of a people file */
  constructor(known: readonly Person[] = []) {
    this.#known = known;
    for (const [i, { name }] of known.entries())
      if (name !== undefined) {
        const { key } = foldedOf(name);
        this.#knownByName.set(key, this.#knownByName.has(key) ? undefined : i);
      }
  }

  add(sighting: Sighting): void {
    const key = this.#keyOf(sighting);
    if (key === undefined) count(this.#nameless, sighting);
    else {
      const units = this.#clusters.get(key) ?? new Map<string, Unit>();
      this.#clusters.set(key, units);
      count(units, sighting);
    }
  }

  get nameless(): Unit[] {
    return [...this.#nameless.values()];
  }

  /** Labels that are the same person: by their letters, or because a file says so. */
  clusters(): Cluster[] {
    return [...this.#clusters].flatMap(([key, units]) => this.#clustersOf(key, [...units.values()]));
  }

  #keyOf({ label, name, generic, file, known }: Sighting): string | undefined {
    if (known !== undefined) return knownKey(known);
    if (name !== undefined) {
      const { key, full } = foldedOf(name);
      const one = this.#knownByName.get(key);
      if (one !== undefined) return knownKey(one);
      // Half a name says who it is within its file, and no further.
      return full ? `full ${key}` : `half ${key} ${file}`;
    }
    if (generic) return undefined;
    const { key, full } = foldedOf(label);
    return `${full ? 'full' : 'short'} ${key || label}`;
  }

  #clustersOf(key: string, units: readonly Unit[]): Cluster[] {
    const known = KNOWN.exec(key)?.[1];
    if (known !== undefined) {
      const index = Number(known);
      return [clusterOf(key, units, this.#known[index]?.name, index)];
    }
    return byTitle(units).map(([title, all]) => clusterOf(title === '' ? key : `${key} ${title}`, all, nameOf(all)));
  }
}

const KNOWN = /^known (\d+)$/;
const knownKey = (index: number): string => `known ${index}`;

function count(units: Map<string, Unit>, { label, name, generic, turns, file }: Sighting): void {
  const unit = units.get(label) ?? {
    label,
    generic,
    turns: 0,
    names: new Map<string, number>(),
    files: new Set<string>(),
  };
  units.set(label, unit);
  unit.turns += turns;
  unit.files.add(file);
  if (name !== undefined) unit.names.set(name, (unit.names.get(name) ?? 0) + turns);
}

/** Mr. Lee and Dr. Lee may be two people; with one title among them all, it says nothing. */
function byTitle(units: readonly Unit[]): (readonly [title: string, units: readonly Unit[]])[] {
  const titleOf = (unit: Unit) => (unit.names.size > 0 ? '' : (titleClass(foldedOf(unit.label)) ?? ''));
  const titles = new Set(units.map(titleOf).filter((title) => title !== ''));
  if (titles.size < 2) return [['', units]];
  return ['', ...titles].flatMap((title) => {
    const all = units.filter((unit) => titleOf(unit) === title);
    return all.length === 0 ? [] : [[title, all] as const];
  });
}

function clusterOf(key: string, units: readonly Unit[], name: string | undefined, known?: number): Cluster {
  const sorted = [...units].sort((a, b) => compareTexts(a.label, b.label));
  return { key, name, units: sorted, turns: sorted.reduce((sum, { turns }) => sum + turns, 0), known };
}

/** By letters first, then by what else tells them apart; the same on every computer. */
export function compareTexts(a: string, b: string): number {
  const [left, right] = [labelKey(a), labelKey(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
