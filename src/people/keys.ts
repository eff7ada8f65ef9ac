import { TITLES } from '../text/lexicon.ts';

/** A label or name taken apart for comparing: case, spaces and punctuation count for nothing. */
export interface Folded {
  /** Without its titles. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** The words as one, so that `Mac Donald` is `MacDonald`. */
  readonly key: string;
  /** Two words or more, one of them longer than an initial: enough to mean one person in a whole collection. */
  readonly full: boolean;
}

/** Titles that are somebody's given name or initial as often. */
const NO_TITLES = new Set(['don', 'doña', 'dona', 'm', 'ds', 'dc', 'pc']);

/** Takes a label or name apart. */
export function foldedOf(text: string): Folded {
  const words = foldedText(text).split(' ');
  const titles: string[] = [];
  while (words.length > 1) {
    const two = words.slice(0, 2).join(' ');
    const title = words.length > 2 && TITLES.has(two) ? two : (words[0] ?? '');
    if (!TITLES.has(title) || NO_TITLES.has(title)) break;
    titles.push(title);
    words.splice(0, title === two ? 2 : 1);
  }
  const full = words.length > 1 && words.some((word) => [...word].length > 1);
  return { words, titles, key: words.join(''), full };
}

/** Two labels with the same key differ in case, spaces and punctuation alone. */
export function labelKey(label: string): string {
  return foldedText(label).replaceAll(' ', '');
}

function foldedText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A name as printed, without the titles before it. */
export function withoutTitles(name: string): string {
  const words = foldedOf(name).titles.join(' ').split(' ').filter(Boolean).length;
  const word = '[^\\p{L}\\p{M}\\p{N}]*[\\p{L}\\p{M}\\p{N}]+';
  const titles = new RegExp(`^(?:${word}){${words}}[^\\p{L}\\p{M}\\p{N}]*`, 'u').exec(name)?.[0] ?? '';
  return words === 0 ? name : name.slice(titles.length);
}

const HIS = new Set(
  'mr herr hr sr señor senhor monsieur sir signor meneer dhr pan г-н господин lord father brother'.split(' '),
);
const HERS = new Set(
  'mrs ms miss frau fru sra señora srta senhora mme mlle madame lady dame signora mevrouw mevr pani г-жа госпожа sister'.split(
    ' ',
  ),
);
const SAME_TITLE: ReadonlyMap<string, string> = new Map([
  ['doctor', 'dr'],
  ['professor', 'prof'],
  ['reverend', 'rev'],
  ['senator', 'sen'],
  ['governor', 'gov'],
  ['captain', 'capt'],
]);

/**
 * What tells two people of one surname apart by their titles. A surname alone may have one title; before a full name
 * only those that say man or woman count.
 */
export function titleClass({ titles, full }: Folded): string | undefined {
  const gender = titles.some((title) => HERS.has(title)) ? 'f' : titles.some((title) => HIS.has(title)) ? 'm' : '';
  if (full) return gender === '' ? undefined : gender;
  const [title] = titles;
  return title === undefined ? undefined : (SAME_TITLE.get(title) ?? title);
}
