/** Escapes what Markdown would eat inside a paragraph; `readInline` gives the text back. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/_/g, (_, at: number) => (isWordChar(text[at - 1]) && isWordChar(text[at + 1]) ? '_' : '\\_'))
    .replace(/\](?=[(:[])/g, '\\]')
    .replace(/\[(?=\^)/g, '\\[')
    .replace(/<(?=[a-zA-Z/!?])/g, '\\<')
    .replace(/&(?=#?\w{1,8};)/g, '&amp;');
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** Escapes what Markdown would take for a list, heading, quotation, definition, table or rule at a paragraph's start. */
export function escapeBlockStart(text: string): string {
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?:[-+>|:=~]|#{1,6}(?=\s|$|[^\s#\d]))/, '\\$&');
}
