import { FOUND, foldWord, scan } from './scan.ts';

/** A word, or a mark that counts; of a draft also what it inserts in brackets. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'insertion';
  /** Folded, its case kept. Of an insertion, what stands between its brackets. */
  readonly text: string;
  /** `text` in lower case: what tokens are matched by. */
  readonly key: string;
  /** Offset into the text that was cut up. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Stands in brackets or marks of the transcript, so that a quotation may leave it out. */
  readonly optional?: true;
  /** A word of the draft with letters in brackets (`[S]haring`, `walk[ed]`): what stands on either side of them. */
  readonly altered?: { readonly before: string; readonly after: string };
}

/** A part of a text, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into words and marks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  scan(text, (what, start, end) => {
    const kind = what === FOUND.word ? 'word' : 'mark';
    const folded = textOf(what, text.slice(start, end));
    tokens.push({ kind, text: folded, key: folded.toLowerCase(), start, end });
  });
  return tokens;
}

function textOf(what: number, raw: string): string {
  if (what === FOUND.word) return foldWord(raw);
  if (what === FOUND.dash) return '-';
  if (what === FOUND.dots) return '…';
  return raw === '。' || raw === '．' ? '.' : raw === '、' ? ',' : raw.normalize('NFKC');
}
