import { withoutInvisible } from './invisible.ts';

/**
 * The words of a text with their typography folded: apostrophes, quotation marks, dashes, white space and invisible
 * characters. Two texts with the same words differ in nothing else. Letters, digits and case are never folded: a
 * quotation and its negation are almost alike, so words must be compared as they are.
 */
export function foldedWords(text: string): string[] {
  return withoutInvisible(text)
    .replace(/\\(?=['’])/g, '')
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .split(/\s+/)
    .join(' ')
    .replace(/ ?(?:[—–]|--| - ) ?/g, '—')
    .replace(/ (?=[.,?!;:])/g, '')
    .split(' ')
    .filter((word) => word !== '');
}
