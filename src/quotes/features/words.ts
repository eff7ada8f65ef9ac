const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Words of any script as printed; inner apostrophes and hyphens kept. */
export function printedWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Lower case, curly apostrophes made straight, as the word lists have them. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** The words of a list that is printed with white space between them. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** 1 or 0. */
export function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
