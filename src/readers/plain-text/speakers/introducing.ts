/**
 * Finds names behind the words that introduce them. A pattern that holds a name is slow to build and to try: it is built
 * once the words stand somewhere.
 */
export function behindWords(words: string, build: (words: string) => RegExp): (text: string) => RegExpExecArray[] {
  const sign = new RegExp(words);
  let whole: RegExp | undefined;
  return (text) => {
    if (!sign.test(text)) return [];
    whole ??= build(words);
    return [...text.matchAll(whole)];
  };
}
