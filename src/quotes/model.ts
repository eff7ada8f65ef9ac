import type { FeatureSet } from './features/index.ts';
import model from './model.json' with { type: 'json' };

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
