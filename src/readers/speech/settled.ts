/**
 * Results of a stream that are said again and again until they are final: the final ones; of a stream that has none, the
 * last that was said of each stretch.
 *
 * @param stretchOf names the stretch of speech that a result is about
 */
export function settled<Result>(
  results: readonly Result[],
  isFinal: (result: Result) => boolean,
  stretchOf: (result: Result) => string,
): readonly Result[] {
  const finals = results.filter(isFinal);
  return finals.length > 0 ? finals : [...new Map(results.map((one) => [stretchOf(one), one])).values()];
}
