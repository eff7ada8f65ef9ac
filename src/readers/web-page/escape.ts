/** What the reader of Markdown would take for a sign; `at` is the place of the character in its text. */
export function isSign(text: string, at: number): boolean {
  const char = text[at] as string;
  if (char === '\\' || char === '`' || char === '*') return true;
  if (char === '_') return !(isWordChar(text[at - 1]) && isWordChar(text[at + 1]));
  const next = text[at + 1];
  if (char === '<') return next === undefined || /[a-zA-Z/!?]/.test(next);
  if (char === '&') return next === undefined || /^&#?\w{1,8};/.test(text.slice(at, at + 12));
  if (char === '[' && next === '^') return true;
  return (char === '(' || char === '[') && text[at - 1] === ']';
}

/** The same at the beginning of a line: a quotation, a heading, a cell, a definition, a division, an image. */
export function isLineSign(text: string): boolean {
  return /^(?:[>|:]|#{1,6}\s|!\[)/.test(text);
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
