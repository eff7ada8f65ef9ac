import { printable } from './printable.ts';

const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;
/** East Asian wide and full-width characters, and emoji. */
const DOUBLE_WIDTH =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** How many columns of a terminal `text` takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** As `String.padEnd`, by columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** As `String.padStart`, by columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Safe text of at most `width` columns, cut between words where there is one to cut at. */
export function excerpt(text: string, width: number): string {
  // No more than a screenful of a text is looked at, however long it is.
  const head = printable(text.slice(0, width * 4).trim());
  const cutAt = columnsToIndex(head, width);
  if (cutAt === head.length && text.length <= width * 4) return head;
  const room = head.slice(0, columnsToIndex(head, width - 1));
  const space = head.slice(0, columnsToIndex(head, width - 2) + 1).lastIndexOf(' ');
  return space > room.length / 2 ? `${head.slice(0, space)} …` : `${room.trimEnd()}…`;
}

/** The index in `text` up to which it takes at most `columns`. */
function columnsToIndex(text: string, columns: number): number {
  let used = 0;
  let index = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > columns) return index;
    index += character.length;
  }
  return index;
}

function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (NO_WIDTH.test(character)) return 0;
  return DOUBLE_WIDTH.test(character) ? 2 : 1;
}
