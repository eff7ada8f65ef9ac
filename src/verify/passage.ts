import { type Collection, type IndexedParagraph, paragraphAt } from './collection.ts';
import { type Range, type Token, tokensOf } from './tokens.ts';

/** Some text of one answer, its paragraphs joined by a space, cut into tokens. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
}

/** Where a paragraph's text stands in a passage. */
interface Part {
  /** Index among the collection's paragraphs. */
  readonly index: number;
  /** Offset in the passage. */
  readonly start: number;
  /** Offset in the paragraph's text. */
  readonly offset: number;
}

/** Words on either side that a passage holds besides: hesitations and repeats that a quotation kept stand there. */
const MARGIN = 3;

/** The text of a run of the spine with a little on either side, all of one answer. */
export function passageOf(collection: Collection, from: number, to: number): Passage {
  const { paragraphs, answers } = collection;
  const first = paragraphAt(collection, from);
  const index = paragraphs[first]?.answer ?? 0;
  const answer = answers[index];
  const start = Math.max(answer?.from ?? from, from - MARGIN);
  const end = Math.min(answer?.to ?? to, to + MARGIN);
  const parts: Part[] = [];
  const tokens: Token[] = [];
  let text = '';
  for (let i = paragraphAt(collection, start); i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as IndexedParagraph;
    if (paragraph.answer !== index || (paragraph.from >= end && i > first)) break;
    const range = rangeIn(collection, i, start, end);
    if (text !== '') text += ' ';
    parts.push({ index: i, start: text.length, offset: range.start });
    for (const token of tokensIn(paragraph, range, text.length - range.start)) tokens.push(token);
    text += paragraph.paragraph.text.slice(range.start, range.end);
  }
  return { text, tokens, parts };
}

/** The part of a paragraph's text that holds the words of the spine between `start` and `end`. */
function rangeIn({ paragraphs, starts, length }: Collection, index: number, start: number, end: number): Range {
  const { from, paragraph } = paragraphs[index] as IndexedParagraph;
  const next = paragraphs[index + 1]?.from ?? length;
  return {
    start: start <= from ? 0 : (starts[start] ?? 0),
    end: end >= next ? paragraph.text.length : (starts[end] ?? paragraph.text.length),
  };
}

function tokensIn({ paragraph, optional }: IndexedParagraph, range: Range, shift: number): Token[] {
  let next = 0;
  return tokensOf(paragraph.text.slice(range.start, range.end)).map((token) => {
    const at = token.start + range.start;
    while (next < optional.length && (optional[next] as Range).end <= at) next++;
    const added = next < optional.length && (optional[next] as Range).start <= at;
    const place = { start: at + shift, end: token.end + range.start + shift };
    return { ...token, ...place, ...(added ? { optional: true as const } : {}) };
  });
}

/** The index of the paragraph that holds an offset of a passage, and the offset in its text. */
export function placeIn({ parts }: Passage, offset: number): { index: number; offset: number } {
  const part = parts.findLast(({ start }) => start <= offset) ?? parts[0];
  if (part === undefined) throw new Error('a passage has a paragraph');
  return { index: part.index, offset: offset - part.start + part.offset };
}

/** The first word of the spine at or after an offset of a passage. */
export function wordAt({ paragraphs, starts, length }: Collection, passage: Passage, offset: number): number {
  const place = placeIn(passage, offset);
  let low = paragraphs[place.index]?.from ?? 0;
  let high = paragraphs[place.index + 1]?.from ?? length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place.offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
