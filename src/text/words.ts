/**
 * Counts words as `wc -w` does: runs of anything but white space. In scripts written without spaces (Han, Kana, Thai,
 * Lao, Khmer, Myanmar) each character that starts a word or syllable sign counts for itself.
 */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) inWord = false;
    else if (code >= 0x0e00 && isUnspaced(code)) {
      words++;
      inWord = true;
    } else if (!inWord) {
      words++;
      inWord = true;
    }
  }
  return words;
}

/** White space as ECMAScript's `\s` has it. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x0e01 && code <= 0x0eff && code !== 0x0e3f) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17dd)
  );
}
