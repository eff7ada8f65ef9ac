import { isSpace, isUnspaced } from '../../text/words.ts';

const COMBINING = /\p{M}/u;

/**
 * Wraps a line between words; in scripts without spaces between their signs. A word that is longer than the line stays
 * whole. Each space at which a line ends becomes the line's end.
 *
 * @param width characters a line may have
 * @param used characters that already stand on the first line
 */
export function wrap(text: string, width: number, used = 0): string {
  let out = '';
  let room = width - used;
  for (const { piece, space } of piecesOf(text)) {
    const length = [...piece].length;
    const isFirst = out === '';
    if (isFirst || space.length + length <= room) {
      out += isFirst ? piece : space + piece;
      room -= isFirst ? length : space.length + length;
    } else {
      out += `\n${piece}`;
      room = width - length;
    }
  }
  return out;
}

/** What must stay together, and the white space before it. */
function piecesOf(text: string): { piece: string; space: string }[] {
  const pieces: { piece: string; space: string }[] = [];
  let space = '';
  let piece = '';
  const close = (next: string): void => {
    if (piece !== '') pieces.push({ piece, space });
    if (piece !== '') space = '';
    piece = '';
    space += next;
  };
  let before = ' ';
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (isSpace(code)) close(sign);
    else if (isUnspaced(code) && isUnspaced(before.charCodeAt(0)) && !COMBINING.test(sign)) {
      close('');
      piece = sign;
    } else piece += sign;
    before = sign;
  }
  close('');
  return pieces;
}
