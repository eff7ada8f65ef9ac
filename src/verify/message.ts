import { countWords } from '../text/words.ts';
import type { Difference, Note } from './difference.ts';

const RANKS: readonly Difference['kind'][] = [
  'different',
  'missing',
  'added',
  'order',
  'unmarked',
  'punctuation',
  'case',
];

/** Negations first, then numbers, then words, then the rest. */
export function worstFirst(differences: readonly Difference[]): Difference[] {
  return [...differences].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ kind, weight }: Difference): number {
  if (weight !== undefined) return weight === 'negation' ? -2 : -1;
  return RANKS.indexOf(kind);
}

/** What is wrong with a quotation, in one line: the worst difference, and how many more there are. */
export function changedMessage(differences: readonly Difference[]): string {
  const [worst, ...others] = worstFirst(differences);
  if (worst === undefined) return 'the words differ';
  const more =
    others.length === 0 ? '' : `; ${others.length} more ${others.length === 1 ? 'difference' : 'differences'}`;
  return `${differenceMessage(worst)}${more}`;
}

function differenceMessage({ kind, weight, draft, interview }: Difference): string {
  const words = Math.max(countWords(draft), countWords(interview));
  switch (kind) {
    case 'missing':
      return words > 4 ? `${words} words are missing` : `“${interview}” ${words === 1 ? 'is' : 'are'} missing`;
    case 'added':
      return words > 4 ? `${words} words are added` : `“${draft}” ${words === 1 ? 'is' : 'are'} added`;
    case 'different':
      if (weight !== undefined) return `a ${weight} is different: “${interview}” became “${draft}”`;
      return words === 1 ? 'a word is different' : `${words} words are different`;
    case 'order':
      return 'the parts stand in another order';
    case 'unmarked':
      return `[${interview}] is not said but added by the transcriber, and its brackets are gone`;
    case 'punctuation':
      return 'a mark of punctuation is different';
    case 'case':
      return 'a capital letter is different';
  }
}

/** `same words; [W] and [but] marked; 6 words left out, marked`. */
export function sameMessage(notes: readonly Note[]): string {
  const brackets = [...new Set(notes.filter(isBracket).map(({ text }) => text))];
  const others = [...new Set(notes.filter((note) => !isBracket(note)).map(({ text }) => text))];
  const marked = brackets.length === 0 ? [] : [`${listed(brackets)} marked`];
  return ['same words', ...marked, ...others].join('; ');
}

function isBracket({ kind, text }: Note): boolean {
  return kind === 'marked' && text.startsWith('[');
}

function listed(items: readonly string[]): string {
  if (items.length > 4) return `${items.length} brackets`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
