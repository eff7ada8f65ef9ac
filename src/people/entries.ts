import { compareTexts } from './census.ts';
import { called } from './collection.ts';
import { grouped } from './grouped.ts';
import { foldedOf, labelKey } from './keys.ts';
import { isIn, placesOf } from './places.ts';
import type { Cluster, Collection, Group, Person, PersonLabel, Unit } from './types.ts';

/**
 * The people of a collection as a people file has them, sorted: what is confirmed as such, what is likely with its
 * mark. Whatever `known` people were confirmed to be stays so, whether or not the collection speaks of it.
 */
export function entriesOf({ groups, unclear, nameless }: Collection, known: readonly Person[] = []): Person[] {
  const uses = usesOf({ groups, unclear, nameless });
  const met = new Set<number>();
  const decided = decidedIn(known);
  const entries = groups.map((group) => {
    const { known: index } = group.head;
    if (index !== undefined) met.add(index);
    return entryOf(group, uses, index === undefined ? undefined : known[index], decided);
  });
  const others = known
    .filter((_, i) => !met.has(i))
    .map((person) => ({
      ...person,
      labels: sorted(stillOpen(person.labels, decided)),
    }));
  return [...entries, ...others].sort(compareEntries);
}

/** For each label, in whatever case, the units that bear it, with the person each belongs to. */
type Uses = ReadonlyMap<string, readonly (readonly [by: Cluster | Unit, unit: Unit])[]>;

function usesOf({ groups, unclear, nameless }: Collection): Uses {
  const clusters = groups.flatMap(({ head, likely }) => [head, ...likely]);
  const owned = clusters.flatMap((cluster) => cluster.units.map((unit) => [cluster, unit] as const));
  const others = [...unclear.map((one) => one.unit), ...nameless].map((unit) => [unit, unit] as const);
  return grouped([...owned, ...others], ([, { label }]) => labelKey(label));
}

function entryOf(
  { head, likely }: Group,
  uses: Uses,
  before: Person | undefined,
  decided: ReadonlyMap<string, readonly PersonLabel[]>,
): Person {
  const fresh = [
    ...head.units.map((unit) => labelOf(unit, head, uses)),
    ...likely.flatMap((cluster) => cluster.units.map((unit) => ({ ...labelOf(unit, cluster, uses), likely: true }))),
  ];
  const { name } = head;
  const labels = stillOpen(joined(before?.labels ?? [], fresh), decided);
  return { ...(name === undefined ? {} : { name }), labels: sorted(labels) };
}

function labelOf(unit: Unit, by: Cluster, uses: Uses): PersonLabel {
  const { label, generic, files, names } = unit;
  const others = new Set<string>();
  for (const [owner, other] of uses.get(labelKey(label)) ?? [])
    if (owner !== by) for (const file of other.files) others.add(file);
  if (!generic && foldedOf(label).full) return others.size === 0 ? { label } : { label, in: placesOf(files, others) };
  // Initials and half a name mean somebody in the very files that say so; what has no name yet may as well be a folder.
  return { label, in: names.size > 0 ? [...files].sort() : placesOf(files, others) };
}

/** Labels known before and found now. A label that was confirmed keeps its places and gets those that it lacks. */
function joined(before: readonly PersonLabel[], fresh: readonly PersonLabel[]): PersonLabel[] {
  const labels = [...before];
  for (const one of fresh) {
    const at = labels.findIndex((other) => other.label === one.label && isLikely(other) === isLikely(one));
    const there = labels[at];
    if (there === undefined) labels.push(one);
    else if (isLikely(one)) labels[at] = one;
    else if (there.in !== undefined && one.in !== undefined)
      labels[at] = { label: one.label, in: [...there.in, ...one.in.filter((place) => !isIn(place, there.in))].sort() };
  }
  return labels;
}

/** Without what was likely once and is decided since, for this person or for another. */
function stillOpen(
  labels: readonly PersonLabel[],
  decided: ReadonlyMap<string, readonly PersonLabel[]>,
): PersonLabel[] {
  return labels.filter((one) => {
    const same = isLikely(one) ? (decided.get(one.label) ?? []) : [];
    return !same.some((other) => other.in === undefined || one.in?.every((place) => isIn(place, other.in)));
  });
}

/** What known people were confirmed to be called, by label. */
function decidedIn(known: readonly Person[]): ReadonlyMap<string, readonly PersonLabel[]> {
  const confirmed = known.flatMap(({ labels }) => labels).filter((one) => !isLikely(one));
  return grouped(confirmed, ({ label }) => label);
}

const isLikely = ({ likely }: PersonLabel): boolean => likely === true;

function sorted(labels: readonly PersonLabel[]): PersonLabel[] {
  return [...labels].sort((a, b) => Number(isLikely(a)) - Number(isLikely(b)) || compareTexts(a.label, b.label));
}

/** Those with a name first. */
function compareEntries(a: Person, b: Person): number {
  const named = Number(a.name === undefined) - Number(b.name === undefined);
  return named || compareTexts(titleOf(a), titleOf(b)) || (placeKey(a) < placeKey(b) ? -1 : 1);
}

const titleOf = ({ name, labels }: Person): string => name ?? labels[0]?.label ?? '';
const placeKey = ({ labels }: Person): string => JSON.stringify(labels);

/** `Ilona Sandor (box02/)`: a person, and where the person speaks. */
export function whereSpeaking(cluster: Cluster): { readonly name: string; readonly files: readonly string[] } {
  return { name: called(cluster), files: [...new Set(cluster.units.flatMap(({ files }) => [...files]))].sort() };
}
