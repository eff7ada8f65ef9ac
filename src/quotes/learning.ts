import { type FeatureSet, featureNames, measure } from './features/index.ts';
import { vectorNames, vectorOf } from './features/neighbours.ts';
import { subjectsOf } from './features/subjects.ts';
import type { Passage } from './features/types.ts';
import { foldWord } from './features/words.ts';
import { wordsBeside, wordsWithin } from './vocabulary.ts';

export { scorePassages } from './ranker.ts';

/** The names of the values of `vectorsOf`. */
export function valueNames(set: FeatureSet): string[] {
  return vectorNames(featureNames(set));
}

/** What the weights are learned from: one vector for each passage of a text. Used by `scripts/quotes-train.mjs`. */
export function vectorsOf(passages: readonly Passage[], title: string, set: FeatureSet): number[][] {
  const names = featureNames(set);
  const own = subjectsOf(passages, title, set === 'english').map((subject) => measure(subject, set));
  return own.map((values, i) => vectorOf(names, values, own[i - 1], own[i + 1]));
}

/** Words of a passage from which weights are learned. */
export interface Words {
  readonly own: readonly string[];
  /** Those of the passages before and after. */
  readonly beside: readonly string[];
  /** Those of its own that are printed like a name: with a capital, and not as the first word. */
  readonly named: readonly string[];
}

export function wordsOf(passages: readonly Passage[]): Words[] {
  const subjects = subjectsOf(passages, '', true);
  return subjects.map(({ printed }, i) => ({
    own: [...wordsWithin(subjects, i, i)],
    beside: [...wordsBeside(subjects, i, i)],
    named: [...new Set(printed.slice(1).filter(isCapital).map(foldWord))],
  }));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word);
}
