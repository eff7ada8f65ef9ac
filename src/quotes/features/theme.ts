import type { FeatureGroup, Theme } from './types.ts';
import { WORD_LISTS } from './word-lists.ts';
import { listed } from './words.ts';

/** English words that say nothing of a text's subject. */
const STOP_WORDS = new Set(
  (['be', 'function', 'negation', 'you', 'we', 'i', 'they', 'it', 'modal', 'reason'] as const).flatMap((name) =>
    listed(WORD_LISTS[name]),
  ),
);
/** In other languages a word in more than this share of the passages is taken for a function word. */
const COMMON_SHARE = 0.08;

/** What the passages with these words are about, `title` among them where there is one. */
export function themeOf(texts: readonly (readonly string[])[], title: readonly string[], english: boolean): Theme {
  const frequency = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words))
      if (!english || !STOP_WORDS.has(word)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  if (!english)
    for (const [word, count] of frequency) if (count > Math.max(3, texts.length * COMMON_SHARE)) frequency.delete(word);
  return { frequency, titleWords: new Set(title.filter((word) => frequency.has(word))) };
}

/** How much of the text's subject it holds: a centroid, without the cost of a graph. */
export const theme: FeatureGroup = {
  names: [
    'theme.weight',
    'theme.mean',
    'theme.content-share',
    'theme.title-words',
    'theme.title-share',
    'theme.repeated',
  ],
  english: false,
  measure({ words, theme: { frequency, titleWords } }, into) {
    let weight = 0;
    let content = 0;
    let inTitle = 0;
    let repeated = 0;
    const seen = new Set<string>();
    for (const word of words) {
      const count = frequency.get(word);
      if (count === undefined) continue;
      content++;
      weight += Math.log(count);
      if (titleWords.has(word)) inTitle++;
      if (seen.has(word)) repeated++;
      seen.add(word);
    }
    into.push(weight / Math.sqrt(content + 3), weight / (content + 2), content / Math.max(1, words.length));
    into.push(Math.log1p(inTitle), inTitle / (content + 2), Math.log1p(repeated));
  },
};
