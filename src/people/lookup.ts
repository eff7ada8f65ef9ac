import type { NameSheet, SheetFor } from '../model/name-sheet.ts';
import type { Diagnostic } from '../model/transcript.ts';
import { labelKey } from './keys.ts';
import { isIn } from './places.ts';
import type { Person } from './types.ts';

interface Entry {
  readonly label: string;
  readonly person: number;
  readonly places: readonly string[] | undefined;
}

/** Finds whose label something is, by what a people file confirms and by nothing else. */
export class PeopleIndex {
  readonly people: readonly Person[];
  readonly #entries = new Map<string, Entry[]>();

  constructor(people: readonly Person[]) {
    this.people = people;
    for (const [person, { labels }] of people.entries())
      for (const { label, in: places, likely } of labels) {
        if (likely === true) continue;
        const key = labelKey(label);
        const entries = this.#entries.get(key);
        if (entries === undefined) this.#entries.set(key, [{ label, person, places }]);
        else entries.push({ label, person, places });
      }
  }

  /** The indexes of the people whose label that is in a file: what names the file beats what names its folder, and that what holds everywhere. */
  owners(label: string, file: string | undefined): number[] {
    const all = (this.#entries.get(labelKey(label)) ?? []).filter(({ places }) =>
      file === undefined ? places === undefined : isIn(file, places),
    );
    const here = all.filter(({ places }) => file !== undefined && places?.includes(file));
    const near = here.length > 0 ? here : all.filter(({ places }) => places !== undefined);
    const best = near.length > 0 ? near : all;
    const exact = best.filter((entry) => entry.label === label);
    return [...new Set((exact.length > 0 ? exact : best).map(({ person }) => person))];
  }

  /** What is said of the labels of one file. @param file as seen from the people file; absent where it has no place */
  sheetFor(file: string | undefined): SheetFor {
    return (labels) => {
      const speakers: Record<string, { name: string }> = {};
      const diagnostics: Diagnostic[] = [];
      const labelsOf = new Map<number, string[]>();
      for (const label of labels) {
        const owners = this.owners(label, file);
        const [person] = owners;
        if (person === undefined) continue;
        if (owners.length > 1) diagnostics.push(this.#doubt(label, owners));
        else {
          const { name } = this.people[person] ?? {};
          if (name !== undefined) speakers[label] = { name };
          labelsOf.set(person, [...(labelsOf.get(person) ?? []), label]);
        }
      }
      const merge: NonNullable<NameSheet['merge']> = [...labelsOf.values()].filter((all) => all.length > 1);
      return { speakers, merge, diagnostics };
    };
  }

  #doubt(label: string, owners: readonly number[]): Diagnostic {
    const names = owners.map((owner) => `“${this.people[owner]?.name ?? this.people[owner]?.labels[0]?.label ?? ''}”`);
    return {
      code: 'speaker-ambiguous',
      severity: 'warning',
      message: `“${label}” (people) fits ${names.join(' and ')}`,
    };
  }
}
