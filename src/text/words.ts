/**
 * What a UTF-16 unit does to a count of words: the first bit says that it is part of a word, the second that it counts
 * for itself. Punctuation of scripts without spaces is no part of a word, so that a text can be cut and joined there;
 * the third bit says that it is such, the fourth that a mark of ASCII right behind it opens no word, as markup does not.
 */
const SPACE = 0b0000;
const LETTER = 0b0001;
const SIGN = 0b0011;
const PUNCTUATION = 0b0100;
const MARK = 0b1001;

/** Ranges of units, both ends included. */
const SPACES: readonly (readonly [number, number])[] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const UNSPACED: readonly (readonly [number, number])[] = [
  [0x0e01, 0x0e3e],
  [0x0e40, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17dd],
  [0x3041, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];
/** `。`, `「`, `【`, `！`, `（`; full-width letters and digits are none. */
const FULL_WIDTH_MARKS: readonly (readonly [number, number])[] = [
  [0x3001, 0x303f],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
];

/** `!` to `/`, `:` to `@`, `[` to `` ` `` and `{` to `~`. */
const ASCII_MARKS: readonly (readonly [number, number])[] = [
  [33, 47],
  [58, 64],
  [91, 96],
  [123, 126],
];

/** By unit. A table has no branches, which scripts and spaces in turn would make slow. */
const KINDS = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(LETTER);
  for (const [first, last] of SPACES) kinds.fill(SPACE, first, last + 1);
  for (const [first, last] of UNSPACED) kinds.fill(SIGN, first, last + 1);
  for (const [first, last] of ASCII_MARKS) kinds.fill(MARK, first, last + 1);
  for (const [first, last] of FULL_WIDTH_MARKS) kinds.fill(PUNCTUATION, first, last + 1);
  return kinds;
}

/**
 * Counts words as `wc -w` does: runs of anything but white space. In scripts written without spaces (Han, Kana, Thai,
 * Lao, Khmer, Myanmar) each character that starts a word or syllable sign counts for itself, and their punctuation for
 * none.
 */
export function countWords(text: string): number {
  let words = 0;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)] as number;
    const opensWord = kind & ~before & ~((kind >> 3) & (before >> 2)) & LETTER;
    const countsAlone = (kind >> 1) & LETTER;
    words += opensWord | countsAlone;
    before = kind;
  }
  return words;
}

/** White space as ECMAScript's `\s` has it. */
export function isSpace(code: number): boolean {
  return KINDS[code] === SPACE;
}

export function isUnspaced(code: number): boolean {
  return KINDS[code] === SIGN;
}

/** A sign of a script that is written without spaces, or its punctuation: no space stands beside it. */
export function standsUnspaced(code: number): boolean {
  return isUnspaced(code) || KINDS[code] === PUNCTUATION;
}
