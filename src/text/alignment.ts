import type { Block, Paragraph } from '../model/transcript.ts';
import { isSpace } from './words.ts';

/** Gives the source's offset for an offset of a paragraph's text. */
export type Alignment = (offset: number) => number;

/** What inline markup puts between the words of a source, at one place of it. */
const DESTINATION = /\((?:[^()\n]|\([^()\n]*\)){0,2000}\)/y;
/** An address in angle brackets is read, the brackets are not. */
const TAG = /<(?!(?:https?|mailto):)\/?[a-zA-Z][^<>]{0,1500}>|<!--[^<>]{0,2000}-->/y;
/** A character of a JSON text that is printed by its number or its letter. */
const ESCAPE = /\\(?:u[\da-fA-F]{4}|[nrt])/y;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/y;

/**
 * Where each character of a paragraph's text stands in the source. Line ends, markup, escapes and the `holes` (blocks
 * that interrupt the paragraph) are stepped over. Undefined where the words are not found in their order.
 */
export function align(paragraph: Paragraph, source: string, holes: readonly Block[]): Alignment | undefined {
  const { text, position } = paragraph;
  const start = position.start.offset;
  if (source.startsWith(text, start)) return (offset) => start + offset;
  const offsets = walk(text, source.slice(0, position.end.offset), start, holes);
  return offsets === undefined ? undefined : (offset) => offsets[offset] ?? position.end.offset;
}

function walk(text: string, source: string, start: number, holes: readonly Block[]): number[] | undefined {
  const offsets: number[] = [];
  let at = start;
  let hole = 0;
  for (let i = 0; i < text.length; i++) {
    let next = holes[hole]?.position;
    while (!stands(text, i, source, at) || (next !== undefined && at >= next.start.offset)) {
      if (at >= source.length) return undefined;
      if (next !== undefined && at >= next.start.offset) {
        at = Math.max(at, next.end.offset);
        hole++;
        next = holes[hole]?.position;
      } else at += markupAt(source, at);
    }
    offsets.push(at);
    at += lengthAt(text, i, source, at);
  }
  return offsets;
}

/** Whether the text's character `i` is what stands in the source at `at`: itself, white space, a break or an entity. */
function stands(text: string, i: number, source: string, at: number): boolean {
  const wanted = text.charCodeAt(i);
  const found = source.charCodeAt(at);
  if (found === wanted && found !== 0x26) return true;
  if (found === 0x5c) return escapedAt(source, at) === wanted || (isSpace(wanted) && isSpace(escapedAt(source, at)));
  if (isSpace(wanted)) return isSpace(found) || /^<br\b/i.test(source.slice(at, at + 4));
  return found === 0x26 && (wanted === found || matchedAt(ENTITY, source, at) > 0);
}

/** The unit that an escape stands for; -1 where there is none. */
function escapedAt(source: string, at: number): number {
  if (matchedAt(ESCAPE, source, at) === 0) return -1;
  const sign = source[at + 1];
  return sign === 'u' ? Number.parseInt(source.slice(at + 2, at + 6), 16) : sign === 't' ? 9 : 10;
}

function markupAt(source: string, at: number): number {
  if (source[at] === '<') return matchedAt(TAG, source, at) || 1;
  if (source[at] === ']') return 1 + matchedAt(DESTINATION, source, at + 1);
  return 1;
}

/** How much of the source one character of the text is: the last space of a run takes all white space there. */
function lengthAt(text: string, i: number, source: string, at: number): number {
  if (source[at] === '&') return matchedAt(ENTITY, source, at) || 1;
  if (source[at] === '\\' && text[i] !== '\\') return matchedAt(ESCAPE, source, at) || 1;
  if (source[at] === '<' && isSpace(text.charCodeAt(i))) return matchedAt(TAG, source, at) || 1;
  if (!isSpace(text.charCodeAt(i)) || isSpace(text.charCodeAt(i + 1))) return 1;
  let end = at;
  while (end < source.length && isSpace(source.charCodeAt(end))) end++;
  return end - at;
}

function matchedAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}
