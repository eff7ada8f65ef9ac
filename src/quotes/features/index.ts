import { forms } from './forms.ts';
import { length } from './length.ts';
import { lists } from './lists.ts';
import { openings } from './openings.ts';
import { quoted } from './quoted.ts';
import { surface } from './surface.ts';
import { theme } from './theme.ts';
import type { FeatureGroup, Subject } from './types.ts';

const GROUPS: readonly FeatureGroup[] = [lists, forms, openings, length, theme, surface, quoted];

/** Which features a text is measured by: all of them, or those that mean the same in every language. */
export type FeatureSet = 'english' | 'any-language';

/** The names of a set's features, in the order in which `measure` gives their values. */
export function featureNames(set: FeatureSet): string[] {
  return groupsOf(set).flatMap(({ names }) => names);
}

export function measure(subject: Subject, set: FeatureSet): number[] {
  const values: number[] = [];
  for (const group of groupsOf(set)) group.measure(subject, values);
  return values;
}

function groupsOf(set: FeatureSet): readonly FeatureGroup[] {
  return set === 'english' ? GROUPS : GROUPS.filter(({ english }) => !english);
}
