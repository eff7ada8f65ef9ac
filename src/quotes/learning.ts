import { type FeatureSet, featureNames, measure } from './features/index.ts';
import { vectorNames, vectorOf } from './features/neighbours.ts';
import { subjectsOf } from './features/subjects.ts';
import type { Passage } from './features/types.ts';

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
