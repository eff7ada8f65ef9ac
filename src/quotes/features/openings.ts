import type { FeatureGroup } from './types.ts';
import { flag, listed } from './words.ts';

/** First words, by what they lead one to expect. */
const OPENINGS = {
  and: 'and',
  but: 'but yet however still',
  so: 'so therefore thus hence then',
  it: "it it's",
  this: "this that these those that's such",
  they: "he she they they're his her their",
  i: "i i'm i've my",
  we: "we we're we've our let's",
  you: "you you're your",
  if: 'if when while',
  the: 'the',
  a: 'a an',
  there: "there there's here here's",
  preposition: 'in on at for with by from to as after before since',
  what: 'what who why how where which',
  not: 'not no never nothing nobody none',
  further: 'also additionally furthermore moreover finally first second next another',
  yes: 'yes no well oh right exactly sure yeah',
  because: 'because',
  all: 'all every everyone each any anyone',
  although: 'although though even despite whether unlike instead rather',
} as const;
const WORDS = Object.values(OPENINGS).map((words) => new Set<string>(listed(words)));

/** The English word that it opens with. */
export const openings: FeatureGroup = {
  names: Object.keys(OPENINGS).map((name) => `opening.${name}`),
  english: true,
  measure({ words }, into) {
    const first = words[0] ?? '';
    for (const list of WORDS) into.push(flag(list.has(first)));
  },
};
