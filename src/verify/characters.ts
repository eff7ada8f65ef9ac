import { isSpace, isUnspaced } from '../text/words.ts';

/** What a character is to a comparison of words. */
export const KIND = {
  space: 0,
  /** Letters, digits, combining marks, and halves of characters beyond the basic plane. */
  word: 1,
  /** Neither seen nor said: invisible characters, control characters, the asterisks and underscores of emphasis. */
  silent: 2,
  quote: 3,
  apostrophe: 4,
  dash: 5,
  dot: 6,
  /** A character of a script written without spaces, which is a word by itself. */
  single: 7,
  mark: 8,
} as const;

const APOSTROPHES = new Set("'’‘‚‛`´ʼ′＇");
const QUOTES = new Set('"“”„‟«»‹›「」『』〝〞〟＂″');
const DOTS = new Set('.…‥．。');
/** Variation selectors are not seen, although they are combining marks. */
const SILENT = /[\p{Cf}\p{Cc}*_]|[\ufe00-\ufe0f]/u;
const WORD = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
const DASH = /[\p{Pd}−]/u;

/** By UTF-16 code unit. */
export const KINDS = new Uint8Array(0x10000);
/** The lower-case form of a code unit, where it is one code unit too. */
export const LOWER = new Uint16Array(0x10000);
/** 1 for code units whose words are compared in Unicode's form NFKC: accents written apart, ligatures, full width. */
export const COMPOSED = new Uint8Array(0x10000);

for (let code = 0; code < 0x10000; code++) {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  KINDS[code] = kindOf(code, character);
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  if (code >= 0x80 && KINDS[code] === KIND.word && (code < 0xd800 || code > 0xdfff))
    COMPOSED[code] = /\p{M}/u.test(character) || character.normalize('NFKC') !== character ? 1 : 0;
}

function kindOf(code: number, character: string): number {
  if (isSpace(code)) return KIND.space;
  if (APOSTROPHES.has(character)) return KIND.apostrophe;
  if (QUOTES.has(character)) return KIND.quote;
  if (DOTS.has(character)) return KIND.dot;
  if (isUnspaced(code)) return KIND.single;
  if (SILENT.test(character)) return KIND.silent;
  if (WORD.test(character)) return KIND.word;
  return DASH.test(character) ? KIND.dash : KIND.mark;
}
