import { isOneEdit } from './one-edit.ts';
import { TAGS, type Tag } from './tags.ts';

/** What people write in haste for a tag of the list. */
const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ['xtalk', 'crosstalk'],
  ['x-talk', 'crosstalk'],
  ['crosstalking', 'crosstalk'],
  ['inaud', 'inaudible'],
  ['unintel', 'inaudible'],
  ['unint', 'inaudible'],
  ['indec', 'inaudible'],
  ['lol', 'laughs'],
  ['laff', 'laughs'],
]);

/** `silenced` and the like are words of their own below this length. */
const FEWEST_LETTERS = 8;
const MOST_LETTERS = 30;

const BY_SPELLING: ReadonlyMap<string, Tag> = new Map(
  [...TAGS].reverse().flatMap((tag) => Object.values(tag.spellings).flatMap((all) => all.map((one) => [one, tag]))),
);
const BY_LETTER = groupByLetter([...BY_SPELLING.keys()]);
const TIMES = /\s{0,3}(?:\bat\b|@|[-–—,:])?\s{0,3}\d{0,3}:?\d{1,3}:\d\d[\d:.,]{0,12}[,;]?\s{0,3}/giu;

/** A tag's word without its case, its final stop and the time that may stand with it. */
export function foldTag(inner: string): string {
  return inner
    .replace(TIMES, ' ')
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .trim();
}

/** The tag that stands between brackets, in any of its spellings. */
export function tagOf(inner: string): Tag | undefined {
  return BY_SPELLING.get(foldTag(inner));
}

/** A tag with words around it: `long pause`, `they laugh`, `inaudible question`. At most six words. */
export function describesTag(inner: string): boolean {
  const words = foldTag(inner).split(/[\s,]+/, 7);
  return words.length <= 6 && words.some((word) => BY_SPELLING.has(word));
}

/** The name of the tag that a misspelt or shortened one stands for: one letter off, and long enough to tell. */
export function tagMeant(inner: string): string | undefined {
  const folded = foldTag(inner);
  if (folded.length > MOST_LETTERS) return undefined;
  const shorthand = SHORTHANDS.get(folded);
  if (shorthand !== undefined) return shorthand;
  if (folded.length < FEWEST_LETTERS || BY_SPELLING.has(folded)) return undefined;
  return BY_LETTER.get(folded.charAt(0))?.find((spelling) => isOneEdit(folded, spelling));
}

function groupByLetter(spellings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const spelling of spellings.filter(({ length }) => length >= FEWEST_LETTERS)) {
    const first = spelling.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), spelling]);
  }
  return groups;
}
