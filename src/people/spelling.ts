import { titleCase } from '../readers/plain-text/speakers/person-name.ts';
import { foldedOf, withoutTitles } from './keys.ts';
import type { Unit } from './types.ts';

/** The name of whoever these labels are: what files say most often, else the fullest label. Absent for half a name. */
export function nameOf(units: readonly Unit[]): string | undefined {
  const said = new Map<string, number>();
  for (const { names } of units) for (const [name, turns] of names) said.set(name, (said.get(name) ?? 0) + turns);
  if (said.size > 0) return most(said);
  const printed = new Map<string, number>();
  for (const { label, turns } of units)
    if (foldedOf(label).full) {
      const name = withoutTitles(label);
      // A name in capitals is written out only where no label shows how.
      printed.set(name, turns + (/\p{Ll}/u.test(name) ? 1e9 : 0));
    }
  const best = most(printed);
  return best === undefined ? undefined : titleCase(best);
}

function most(counts: ReadonlyMap<string, number>): string | undefined {
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0];
}
