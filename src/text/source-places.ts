import type { Paragraph, Position } from '../model/transcript.ts';
import { positionOf, type SourceText } from './source.ts';
import { isSpace } from './words.ts';

/** How far markup or a block in between may reach. */
const FURTHEST = 4000;
/** Characters that have to agree before the two texts are in step again. */
const AHEAD = 12;

/**
 * Where a part of a paragraph's text stands in the source. The text is the source's less its markup and line ends, so
 * that the two are laid side by side once for each paragraph that is asked for.
 */
export class SourcePlaces {
  private readonly maps = new WeakMap<Paragraph, Int32Array>();

  /**
   * @param start offset into the paragraph's text
   * @param end exclusive
   */
  positionOf(paragraph: Paragraph, source: SourceText, start: number, end: number): Position {
    let map = this.maps.get(paragraph);
    if (map === undefined) {
      map = layOver(paragraph, source.text);
      this.maps.set(paragraph, map);
    }
    const last = map[Math.max(start, end - 1)] ?? paragraph.position.start.offset;
    return positionOf(source, map[start] ?? paragraph.position.start.offset, last + 1);
  }
}

/** For each character of the paragraph's text, the offset of the source's character that it is. */
function layOver({ text, position }: Paragraph, source: string): Int32Array {
  const map = new Int32Array(text.length);
  const { start, end } = position;
  let at = start.offset;
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i)) && isSpace(source.charCodeAt(at))) {
      map[i] = at;
      while (at < end.offset && isSpace(source.charCodeAt(at))) at++;
      while (i + 1 < text.length && isSpace(text.charCodeAt(i + 1))) map[++i] = at - 1;
      continue;
    }
    if (text[i] !== source[at]) at = nextPlace(text, i, source, at, end.offset);
    map[i] = Math.min(at, end.offset - 1);
    if (text[i] === source[at]) at++;
  }
  return map;
}

/** Where the source goes on with the text's next characters; where it stands already when it does not. */
function nextPlace(text: string, index: number, source: string, at: number, end: number): number {
  const ahead = /^\S+|^\s/.exec(text.slice(index, index + AHEAD))?.[0] ?? '';
  const found = source.slice(at, Math.min(end, at + FURTHEST)).indexOf(ahead);
  return found === -1 ? at : at + found;
}
