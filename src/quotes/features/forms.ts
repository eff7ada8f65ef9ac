import type { FeatureGroup } from './types.ts';
import { flag } from './words.ts';

const NOUN_ENDING = /(?:tion|ment|ness|ity|ism|ship|ance|ence)s?$/;
const COMPARED = /^\w{3,}(?:er|est)$/;
const DEFINES = /\b(?:is|are)\s+(?:an?|the|not|about|all|what|that|to|more|no)\b/i;
const CORRECTS = /(?:\bnot\b|n['’]t\b).*\b(?:but|it['’]s|they['’]re|rather)\b/;

/** English word endings and turns of phrase: narration, abstraction, comparison, definition. */
export const forms: FeatureGroup = {
  names: [
    'form.ed',
    'form.ing',
    'form.ly',
    'form.abstract-noun',
    'form.comparison',
    'form.defines',
    'form.than',
    'form.not-but',
  ],
  english: true,
  measure({ words, text }, into) {
    const count = (fits: (word: string) => boolean) => Math.log1p(words.filter(fits).length);
    into.push(
      count((word) => word.length > 4 && word.endsWith('ed')),
      count((word) => word.length > 5 && word.endsWith('ing')),
      count((word) => word.length > 4 && word.endsWith('ly')),
      count((word) => NOUN_ENDING.test(word)),
      count((word) => COMPARED.test(word)),
    );
    into.push(flag(DEFINES.test(text)), flag(words.includes('than')), flag(CORRECTS.test(text)));
  },
};
