import type { Subject } from './features/types.ts';

/** What single words add to a score. Words that are not there add nothing. */
export type Points = ReadonlyMap<string, number>;

/** The words of the passages from `first` to `last`, both inclusive, each once. */
export function wordsWithin(subjects: readonly Subject[], first: number, last: number): Set<string> {
  const words = new Set<string>();
  for (let i = first; i <= last; i++) for (const word of subjects[i]?.words ?? []) words.add(word);
  return words;
}

/** The words of the passage before `first` and of the one after `last`, each once: claims stand beside claims. */
export function wordsBeside(subjects: readonly Subject[], first: number, last: number): Set<string> {
  return new Set([...(subjects[first - 1]?.words ?? []), ...(subjects[last + 1]?.words ?? [])]);
}

export function sumOf(words: ReadonlySet<string>, points: Points): number {
  let sum = 0;
  for (const word of words) sum += points.get(word) ?? 0;
  return sum;
}
