import type { FeatureSet } from './features/index.ts';
import { listed } from './features/words.ts';
import model from './model.json' with { type: 'json' };
import type { Points } from './vocabulary.ts';

/** What one value of a vector adds to a score: `weight` times its distance from `mean`. */
export interface Coefficient {
  readonly name: string;
  readonly weight: number;
  readonly mean: number;
}

/** Where the weights come from. */
export interface Provenance {
  readonly data: string;
  readonly dataSha256: string;
  readonly articles: number;
  readonly sentences: number;
  readonly script: string;
  readonly method: string;
  readonly ridge: number;
}

export const provenance: Provenance = model.provenance;

/** The coefficients of a set of features, in the order of its vectors. */
export function coefficientsOf(set: FeatureSet): readonly Coefficient[] {
  const table: Readonly<Record<string, readonly number[]>> = model.sets[set];
  return Object.entries(table).map(([name, [weight = 0, mean = 0]]) => ({ name, weight, mean }));
}

/** What single words add: those of the passage itself, and those of the sentences beside it. English only. */
export function pointsOf(set: FeatureSet): { readonly own: Points; readonly beside: Points } {
  const { own, beside } = set === 'english' ? model.words : NO_WORDS;
  return { own: pointsIn(own), beside: pointsIn(beside) };
}

const NO_WORDS = { own: {}, beside: {} };

/** The file lists the words under what each of them adds. */
function pointsIn(table: Readonly<Record<string, string>>): Points {
  return new Map(
    Object.entries(table).flatMap(([points, words]) => listed(words).map((word) => [word, Number(points)])),
  );
}
