/**
 * Features that are looked at in the sentence before and the sentence after as well: what stands beside a list, a
 * command or a heading is no quote, and claims stand together. Chosen by cross-validation: with all features shared,
 * the AUC of an early variant fell by half a point.
 */
const SHARED: ReadonlySet<string> = new Set([
  'list.be',
  'list.negation',
  'list.positive',
  'list.abstract',
  'list.you',
  'list.we',
  'list.i',
  'list.contrast',
  'list.instruction',
  'opening.this',
  'length.near-usual',
  'theme.weight',
  'surface.no-stop',
  'surface.question',
  'surface.address',
  'surface.bracket',
  'surface.ellipsis',
  'surface.colon-end',
  'surface.names',
  'quoted.share',
]);

/** The names of all values of a vector: a passage's own, then those of the one before, then of the one after. */
export function vectorNames(names: readonly string[]): string[] {
  const shared = names.filter((name) => SHARED.has(name));
  return [...names, ...shared.map((name) => `before.${name}`), ...shared.map((name) => `after.${name}`)];
}

/** The values in the order of `vectorNames`; zeros stand for a neighbour that is not there. */
export function vectorOf(
  names: readonly string[],
  own: readonly number[],
  before: readonly number[] | undefined,
  after: readonly number[] | undefined,
): number[] {
  const vector = [...own];
  for (const neighbour of [before, after])
    names.forEach((name, i) => {
      if (SHARED.has(name)) vector.push(neighbour?.[i] ?? 0);
    });
  return vector;
}
