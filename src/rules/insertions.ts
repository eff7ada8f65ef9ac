import type { Paragraph } from '../model/transcript.ts';
import { describesTag, tagOf } from '../text/tag-of.ts';
import { type Bracket, bracketsIn } from './brackets.ts';

/** Words that an editor put in: neither a tag, nor the number of a note, nor a template's variable. */
export function insertionsIn(paragraph: Paragraph): Bracket[] {
  const starts = new Set((paragraph.marks ?? []).filter(({ kind }) => kind === 'insertion').map(({ start }) => start));
  if (starts.size === 0) return [];
  const { text } = paragraph;
  return bracketsIn(paragraph).filter(
    ({ inner, start, end }) =>
      starts.has(start) &&
      !isReference(text, start, end) &&
      !/^(?:[\d\s,*†‡]{1,12}|\{.*)$/u.test(inner) &&
      tagOf(inner) === undefined &&
      !isTagLike(inner),
  );
}

/** `[words][target]` and `[target]: https://…`: a link and its target. */
const isReference = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === ']' || /^(?:[[(]|:\s?(?:https?:|\/))/.test(text.slice(end, end + 8));

/** `skipping noise`: a tag with words around it, but not a sentence. */
const isTagLike = (inner: string): boolean => /^\p{Ll}/u.test(inner) && describesTag(inner);
