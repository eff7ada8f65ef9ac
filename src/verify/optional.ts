import type { Mark, Paragraph } from '../model/transcript.ts';
import type { Range } from './tokens.ts';

const BRACKETS = /\[[^[\]]{0,300}\]/g;

/** What transcribers add to the words that were said. `wrap` is a hyphen at a line's end, which may not be one. */
const ADDED: ReadonlySet<Mark['kind']> = new Set([
  'insertion',
  'omission',
  'sic',
  'inaudible',
  'crosstalk',
  'sound',
  'pause',
  'guess',
  'timestamp',
  'overlap',
  'page',
  'footnote',
  'wrap',
]);

/** The parts of a paragraph that a quotation may leave out, in order, without overlaps. */
export function optionalRanges({ text, marks = [] }: Paragraph): readonly Range[] {
  const found: Range[] = marks.filter(({ kind }) => ADDED.has(kind));
  if (text.includes('['))
    for (const { 0: group, index } of text.matchAll(BRACKETS)) found.push({ start: index, end: index + group.length });
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Range[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last === undefined || range.start >= last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}
