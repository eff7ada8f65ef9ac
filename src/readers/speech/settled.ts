/**
 * Results of a stream that are said again and again until they are final: the final ones, and the last that was said of
 * each stretch that none is final of, as where a stream was cut off.
 *
 * @param stretchOf names the stretch of speech that a result is about
 */
export function settled<Result>(
  results: readonly Result[],
  isFinal: (result: Result) => boolean,
  stretchOf: (result: Result) => string,
): readonly Result[] {
  const done = new Set(results.filter(isFinal).map(stretchOf));
  const last = new Map(results.map((one) => [stretchOf(one), one]));
  return results.filter((one) => isFinal(one) || (!done.has(stretchOf(one)) && last.get(stretchOf(one)) === one));
}
