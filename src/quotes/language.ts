import type { Transcript } from '../model/transcript.ts';
import { foldWord, listed, printedWords } from './features/words.ts';

/** Common words of English that other languages in Latin script do not share. */
const ENGLISH = new Set(listed('the and of to is was that it you i we they this have had with for but not are what'));
/** English prose has about a third of such words, other languages hardly any. */
const LEAST_SHARE = 0.15;
const SAMPLE_WORDS = 2000;

/** Whether the answers are in English: as the file says, else by its commonest words. */
export function isEnglish({ metadata }: Transcript, texts: readonly string[]): boolean {
  if (metadata.language !== undefined) return /^en\b/i.test(metadata.language);
  let words = 0;
  let english = 0;
  for (const text of texts) {
    for (const word of printedWords(text)) {
      words++;
      if (ENGLISH.has(foldWord(word))) english++;
    }
    if (words >= SAMPLE_WORDS) break;
  }
  return words > 0 && english / words >= LEAST_SHARE;
}
