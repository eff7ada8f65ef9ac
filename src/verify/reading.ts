import { align, type Step } from './align.ts';
import { answerAt, type Collection, paragraphAt } from './collection.ts';
import { type Comparison, type Difference, judge, leftOutMarked, type Note } from './difference.ts';
import { isNegation } from './lexicon.ts';
import { type Passage, passageOf, placeIn, wordAt } from './passage.ts';
import type { Fragment } from './quotation-tokens.ts';
import type { Run } from './search.ts';
import { type Range, tokensOf } from './tokens.ts';
import { typographyNotes } from './typography.ts';

/** A fragment, and the part of the spine where its words are looked for. */
export interface Placed {
  readonly fragment: Fragment;
  readonly window: Run;
  /** The draft does not say that words are left out before it. */
  readonly unmarked?: boolean;
}

/** A quotation laid over one answer. */
export interface Reading extends Comparison {
  readonly answer: number;
  /** Words of the quotation that are not the interview's, and the other way round. */
  readonly wrong: number;
  readonly words: number;
  /** What the interview has, its parts joined by ` … `. */
  readonly text: string;
  /** Where it begins and ends: paragraph and offset in its text. */
  readonly start: Place;
  readonly end: Place;
}

/** A paragraph of the collection, and an offset in its text. */
export interface Place {
  readonly index: number;
  readonly offset: number;
}

const JOINT = ' … ';
/** So few words left out that a negation among them turns the sentence round. Our own figure. */
const FEW = 3;

/** Reads the fragments of a quotation at their places, in order, all in one answer. */
export function readAt(collection: Collection, placed: readonly Placed[], quotation: string): Reading | undefined {
  const differences: Difference[] = [];
  const notes: Note[] = [];
  let text = '';
  let [wrong, words] = [0, 0];
  let start: Place | undefined;
  let end: Place | undefined;
  let last = 0;
  for (const { fragment, window, unmarked } of placed) {
    const passage = passageOf(collection, window.from, window.to);
    const steps = align(fragment.tokens, passage.tokens);
    const range = rangeOf(steps);
    words += fragment.spine.length;
    if (range === undefined) return undefined;
    const { differences: found, notes: said } = judge(steps);
    if (start !== undefined) {
      const next = wordAt(collection, passage, range.start);
      if (next < last) differences.push({ kind: 'order', draft: '', interview: '' });
      const gap = gapBetween(collection, last, next, unmarked ?? false);
      differences.push(...gap.differences);
      notes.push(...gap.notes);
      text += JOINT;
    }
    const shift = text.length - range.start;
    differences.push(...found.map((difference) => shifted(difference, shift)));
    notes.push(...said, ...typographyNotes(steps, quotation, passage.text));
    wrong += found.reduce((sum, difference) => sum + wordsOf(difference), 0);
    text += passage.text.slice(range.start, range.end);
    const [from, to] = [placeIn(passage, range.start), placeIn(passage, range.end - 1)];
    start = start === undefined || isBefore(from, start) ? from : start;
    end = end === undefined || isBefore(end, to) ? { index: to.index, offset: to.offset + 1 } : end;
    last = wordAt(collection, passage, range.end);
    if (fragment === placed.at(-1)?.fragment) notes.push(...endNotes(passage, range.end, quotation));
  }
  if (start === undefined || end === undefined) return undefined;
  const answer = collection.paragraphs[start.index]?.answer ?? 0;
  return { answer, differences, notes, wrong, words, text, start, end };
}

function isBefore(one: Place, other: Place): boolean {
  return one.index < other.index || (one.index === other.index && one.offset < other.offset);
}

function rangeOf(steps: readonly Step[]): Range | undefined {
  const theirs = steps.flatMap(({ interview }) => interview ?? []);
  const [first, last] = [theirs[0], theirs.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function shifted(difference: Difference, by: number): Difference {
  const { inInterview } = difference;
  if (inInterview === undefined) return difference;
  return { ...difference, inInterview: { start: inInterview.start + by, end: inInterview.end + by } };
}

/** How many words a difference is about; marks and capitals count for nothing. */
function wordsOf({ kind, draft, interview }: Difference): number {
  if (kind === 'punctuation' || kind === 'case' || kind === 'unmarked') return 0;
  const [mine, theirs] = [draft, interview].map((text) => text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)));
  return Math.max(mine?.length ?? 0, theirs?.length ?? 0);
}

/** What is left out between two fragments. A quotation may leave out what it likes where it says so. */
function gapBetween(collection: Collection, from: number, to: number, unmarked: boolean): Comparison {
  const count = Math.max(0, to - from);
  if (count === 0) return { differences: [], notes: [] };
  const words = Array.from({ length: Math.min(count, 8) }, (_, i) => spokenWord(collection, from + i));
  const negations = words.filter((word) => isNegation(word.toLowerCase()));
  const grave = count <= FEW && negations.length > 0;
  if (unmarked || grave) {
    const interview = (unmarked ? words : negations).join(' ') + (unmarked && count > words.length ? ' …' : '');
    const weight = negations.length > 0 ? { weight: 'negation' as const } : {};
    return { differences: [{ kind: 'missing', ...weight, draft: '', interview }], notes: [] };
  }
  return { differences: [], notes: [leftOutMarked(count)] };
}

function spokenWord(collection: Collection, word: number): string {
  const text = collection.paragraphs[paragraphAt(collection, word)]?.paragraph.text ?? '';
  const start = collection.starts[word] ?? 0;
  return tokensOf(text.slice(start, start + 60))[0]?.text ?? '';
}

/** A quotation that ends with a stop where the speaker went on. */
function endNotes({ tokens }: Passage, end: number, quotation: string): Note[] {
  if (!/[.!?。！？]["'”’»」]*\s*$/.test(quotation)) return [];
  const next = tokens.find(({ start }) => start >= end);
  const goesOn = next !== undefined && (next.kind === 'word' || !/[.!?…]/.test(next.key));
  return goesOn ? [{ kind: 'ends-earlier', text: 'ends earlier' }] : [];
}

/** The answer that a window lies in. */
export function answerOfWindow(collection: Collection, { from }: Run): number {
  return answerAt(collection, Math.min(from, collection.length - 1));
}
