import type { FeatureGroup } from './types.ts';
import { WORD_LISTS } from './word-lists.ts';
import { listed } from './words.ts';

const NAMES = Object.keys(WORD_LISTS);
/** The numbers of the lists that hold a word. */
const LISTS_OF = new Map<string, number[]>();
Object.values(WORD_LISTS).forEach((list, number) => {
  for (const word of new Set(listed(list))) {
    const numbers = LISTS_OF.get(word);
    if (numbers === undefined) LISTS_OF.set(word, [number]);
    else numbers.push(number);
  }
});

/** ln(1 + words of each list). */
export const lists: FeatureGroup = {
  names: NAMES.map((name) => `list.${name}`),
  english: true,
  measure({ words }, into) {
    const counts = new Array<number>(NAMES.length).fill(0);
    for (const word of words) for (const number of LISTS_OF.get(word) ?? []) counts[number] = (counts[number] ?? 0) + 1;
    for (const count of counts) into.push(Math.log1p(count));
  },
};
