/**
 * Control characters (escape sequences begin with one), bidirectional overrides, invisible characters that could
 * reorder or hide words, line and paragraph separators, and lone surrogates.
 */
const UNSAFE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;
/** The same, leaving line feeds and tabs alone. */
const UNSAFE_IN_TEXT =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** One line of text from a file or a command line, made safe for a terminal: what would act is shown instead. */
export function printable(text: string): string {
  return text.replace(UNSAFE, symbolOf);
}

/** A whole text made safe for a terminal, its lines and tabs kept. */
export function printableText(text: string): string {
  return text.replace(UNSAFE_IN_TEXT, symbolOf);
}

function symbolOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
