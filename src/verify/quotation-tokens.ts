import { isHesitation } from './lexicon.ts';
import { foldWord, hashOf } from './scan.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Words of a draft between two marks of omission. */
export interface Fragment {
  readonly tokens: readonly Token[];
  /** Hashes of what the fragment says a speaker said, as the collection has them. */
  readonly spine: Int32Array;
  /** For each word of the spine, its index among the tokens. */
  readonly spoken: readonly number[];
}

const BRACKET = /\[([^[\]]{0,300})\]/g;
/** The letters that touch a bracket: `[S]haring`, `walk[ed]`. */
const LETTERS_BEFORE = /[\p{L}\p{M}\p{N}'’]*$/u;
const LETTERS_AFTER = /^(?:['’]?[\p{L}\p{M}\p{N}])*/u;
/** No word is longer. */
const LONGEST_WORD = 60;
const DOTS = /^[\s.…‥]*$/;

/** Cuts a quotation at `…` and `[...]`. Marks at either end of a fragment do not count. */
export function fragmentsOf(text: string): Fragment[] {
  const fragments: Fragment[] = [];
  let tokens: Token[] = [];
  const close = (): void => {
    const kept = withoutEndMarks(tokens);
    if (kept.length > 0) fragments.push(fragmentOf(kept));
    tokens = [];
  };
  for (const token of draftTokens(text)) {
    if (token.kind === 'mark' && token.key === '…') close();
    else tokens.push(token);
  }
  close();
  return fragments;
}

/** Insertions are the writer's; hesitations and immediate repeats do not count. */
function fragmentOf(tokens: readonly Token[]): Fragment {
  const spine: number[] = [];
  const spoken: number[] = [];
  for (const [i, { kind, key }] of tokens.entries()) {
    if (kind !== 'word' || isHesitation(key)) continue;
    const hash = hashOf(key);
    if (hash === spine.at(-1)) continue;
    spine.push(hash);
    spoken.push(i);
  }
  return { tokens, spine: Int32Array.from(spine), spoken };
}

/** Cuts a fragment before the given words of its spine; the first part begins where the fragment does. */
export function cutFragment({ tokens, spoken }: Fragment, before: readonly number[]): Fragment[] {
  const cuts = [0, ...before.slice(1).map((word) => spoken[word] ?? 0), tokens.length];
  return cuts.slice(1).map((end, i) => fragmentOf(withoutEndMarks(tokens.slice(cuts[i], end))));
}

function draftTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: bracket, 1: inside = '', index } of text.matchAll(BRACKET)) {
    if (index < at) continue;
    const close = index + bracket.length;
    const isOmission = DOTS.test(inside);
    const before = isOmission ? '' : lettersOf(LETTERS_BEFORE, text.slice(Math.max(at, index - LONGEST_WORD), index));
    const after = isOmission ? '' : lettersOf(LETTERS_AFTER, text.slice(close, close + LONGEST_WORD));
    const start = index - before.length;
    const end = close + after.length;
    for (const token of shifted(tokensOf(text.slice(at, start)), at)) tokens.push(token);
    tokens.push(isOmission ? markAt('…', start, end) : bracketToken(before, inside, after, start, end));
    at = end;
  }
  for (const token of shifted(tokensOf(text.slice(at)), at)) tokens.push(token);
  return tokens;
}

function lettersOf(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}

function bracketToken(before: string, inside: string, after: string, start: number, end: number): Token {
  if (before === '' && after === '')
    return { kind: 'insertion', text: inside, key: `[${inside.toLowerCase()}]`, start, end };
  const [word] = tokensOf(before + inside + after);
  const text = word?.text ?? inside;
  const altered = { before: foldWord(before).toLowerCase(), after: foldWord(after).toLowerCase() };
  return { kind: 'word', text, key: text.toLowerCase(), start, end, altered };
}

function markAt(mark: string, start: number, end: number): Token {
  return { kind: 'mark', text: mark, key: mark, start, end };
}

function shifted(tokens: readonly Token[], by: number): Token[] {
  return tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
}

function withoutEndMarks(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
  return first === -1 ? [] : tokens.slice(first, last + 1);
}
