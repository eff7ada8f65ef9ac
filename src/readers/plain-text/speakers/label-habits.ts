import { TITLES } from '../../../text/lexicon.ts';
import { foldLabel } from '../label-shape.ts';
import { isRole } from './full-label.ts';
import { nameWords } from './person-name.ts';
import type { Voice } from './voices.ts';

/** How a file writes its labels, where one label alone does not tell. */
export interface LabelHabits {
  /** A title stands before family names: `Sra. Vega Ruiz` is then no given name and a family name. */
  readonly titleAndFamily: boolean;
  /** `Lindqvist, Nora`. */
  readonly familyFirst: boolean;
}

const FAMILY_FIRST =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.?)?)(?: \([^()]*\))?$/u;

export function labelHabits(voices: readonly Voice[]): LabelHabits {
  const titled = voices.map(titledWords).filter((count) => count > 0);
  return {
    titleAndFamily: titled.filter((count) => count === 1).length > titled.length / 2,
    familyFirst: voices.filter(({ labels }) => labels.some((label) => turnedName(label) !== undefined)).length >= 2,
  };
}

/** How many words stand behind the title of a label; 0 without one. */
function titledWords({ infos }: Voice): number {
  const words = foldLabel(infos[0]?.label ?? '').split(' ');
  return TITLES.has(words[0] ?? '') ? nameWords(words.join(' ')).length : 0;
}

/** `Nora Lindqvist` for `Lindqvist, Nora (External)`. */
export function turnedName(label: string): string | undefined {
  const [, family = '', given = ''] = FAMILY_FIRST.exec(label) ?? [];
  const words = foldLabel(`${family} ${given}`).split(' ');
  if (given === '' || !/\p{Ll}/u.test(family)) return undefined;
  return words.some((word) => TITLES.has(word) || isRole(word)) ? undefined : `${given} ${family}`;
}
