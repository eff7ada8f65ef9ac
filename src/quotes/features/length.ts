import type { FeatureGroup } from './types.ts';
import { flag } from './words.ts';

/** Words of an editor's usual pull quote: the data's README. */
const USUAL_WORDS = 22;
/** Letters from which a word counts as long. */
const LONG_WORD = 8;

/** How long it is and how long its words are. */
export const length: FeatureGroup = {
  names: [
    'length.near-usual',
    'length.log-words',
    'length.words',
    'length.under-5',
    'length.under-8',
    'length.over-40',
    'length.mean-word',
    'length.long-words',
    'length.variety',
  ],
  english: false,
  measure({ words }, into) {
    const count = Math.max(1, words.length);
    let letters = 0;
    let long = 0;
    for (const word of words) {
      letters += word.length;
      if (word.length >= LONG_WORD) long++;
    }
    into.push(-Math.abs(Math.log(count / USUAL_WORDS)), Math.log(count), count / 20);
    into.push(flag(count < 5), flag(count < 8), flag(count > 40));
    into.push(letters / count, long / count, new Set(words).size / count);
  },
};
