import { type FeatureSet, featureNames, measure } from './features/index.ts';
import { vectorOf } from './features/neighbours.ts';
import { joined, subjectsOf } from './features/subjects.ts';
import type { Passage } from './features/types.ts';
import { type Coefficient, coefficientsOf, pointsOf } from './model.ts';
import { sumOf, wordsBeside, wordsWithin } from './vocabulary.ts';

/** What one feature added to a score. */
export interface Contribution {
  readonly name: string;
  readonly value: number;
}

export interface Ranker {
  /** How well the passages from `first` to `last`, both inclusive, would do as one quote. Higher is better. */
  score(first: number, last: number): number;
  /** What the score is made of but for single words, the largest part first. */
  contributions(first: number, last: number): Contribution[];
}

/** Ranks the passages of one text, which are all of its answers. `title` is empty where the text has none. */
export function createRanker(passages: readonly Passage[], title: string, set: FeatureSet): Ranker {
  const names = featureNames(set);
  const coefficients = coefficientsOf(set);
  const { own, beside } = pointsOf(set);
  const subjects = subjectsOf(passages, title, set === 'english');
  const values = subjects.map((subject) => measure(subject, set));
  const vector = (first: number, last: number) => {
    const said = first === last ? values[first] : measureRun(first, last);
    return vectorOf(names, said ?? [], values[first - 1], values[last + 1]);
  };
  const wordScore = (first: number, last: number) =>
    sumOf(wordsWithin(subjects, first, last), own) + sumOf(wordsBeside(subjects, first, last), beside);
  function measureRun(first: number, last: number): number[] {
    const run = subjects.slice(first, last + 1);
    const [subject] = run;
    return subject === undefined ? [] : measure(joined(run, subject.theme), set);
  }
  return {
    score: (first, last) => total(vector(first, last), coefficients) + wordScore(first, last),
    contributions: (first, last) =>
      vector(first, last)
        .map((value, i) => ({ name: coefficients[i]?.name ?? '', value: part(value, coefficients[i]) }))
        .sort((a, b) => b.value - a.value),
  };
}

/** The scores of a text's passages, each by itself. */
export function scorePassages(passages: readonly Passage[], title: string, set: FeatureSet): number[] {
  const ranker = createRanker(passages, title, set);
  return passages.map((_, i) => ranker.score(i, i));
}

function total(vector: readonly number[], coefficients: readonly Coefficient[]): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += part(vector[i] ?? 0, coefficients[i]);
  return sum;
}

function part(value: number, coefficient: Coefficient | undefined): number {
  return coefficient === undefined ? 0 : coefficient.weight * (value - coefficient.mean);
}
