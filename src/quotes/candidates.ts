import type { Mark } from '../model/transcript.ts';
import { countWords } from '../text/words.ts';
import { type Trimmed, trim } from './edits.ts';
import { pointsBack } from './openings.ts';
import type { Ranker } from './ranker.ts';
import type { Site } from './sites.ts';

/** A sentence or a short run of them that could stand alone. */
export interface Candidate extends Trimmed {
  /** Numbers of its first and last site, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly score: number;
}

export interface CandidateOptions {
  readonly words: readonly [least: number, most: number];
  readonly exact: boolean;
  readonly english: boolean;
}

/** Sentences in a run: editors take 1.3 to 1.4 sentences a quote. */
const LONGEST_RUN = 4;
/** “A sentence, a short paragraph”: quotes.md, part 3.1. */
const MOST_CHARACTERS = 200;
/** Runs are looked at around the better half of the sentences only. */
const RUN_SHARE = 0.5;
/** What a further sentence costs, and what each slip of the tongue costs, in units of the score. */
const FURTHER_SENTENCE = 0.25;
const SLIP = 0.4;
/** What quotation marks inside cost: they would have to be changed to single ones in print. */
const QUOTES_INSIDE = 0.5;
/** Marks under which a passage is not whole, or not surely said so. */
const BREAKING: ReadonlySet<Mark['kind']> = new Set([
  'insertion',
  'omission',
  'inaudible',
  'crosstalk',
  'sound',
  'pause',
  'interruption',
  'guess',
  'timestamp',
  'overlap',
  'page',
  'footnote',
  'code',
]);
const UNFIT = /[[\]…?？؟]|\.\.\.?|https?:|www\.|[—–-]\s*$|--|[\r\n\t]/u;
const STARTS = /^["“'‘«„¿¡「『]*[\p{L}\p{N}]/u;
const SLIPS =
  /\b(?:um|uh|erm|hmm|mhm|y'know|you know|i mean|kind of|sort of|sorta|kinda|like,|i guess|or something|or whatever|stuff|right, )|\b(\p{L}+),? \1\b|\p{L}-\s|,\s*(?:yeah|right|okay|so),?/giu;

/** Every passage of the sites that may be chosen, with its score. Never across two paragraphs. */
export function candidatesOf(sites: readonly Site[], ranker: Ranker, options: CandidateOptions): Candidate[] {
  const scores = sites.map((_, i) => ranker.score(i, i));
  const middle = [...scores].sort((a, b) => a - b)[Math.floor(scores.length * RUN_SHARE)] ?? 0;
  const candidates: Candidate[] = [];
  sites.forEach((site, first) => {
    let words = 0;
    for (let last = first; last < Math.min(sites.length, first + LONGEST_RUN); last++) {
      if (sites[last]?.place !== site.place) break;
      words += sites[last]?.words ?? 0;
      if (words > options.words[1] + 6) break;
      if (words < options.words[0]) continue;
      const best = Math.max(...scores.slice(first, last + 1));
      if (last > first && best < middle) continue;
      const candidate = candidateOf(sites, first, last, options, ranker);
      if (candidate !== undefined) candidates.push(candidate);
    }
  });
  return candidates;
}

function candidateOf(
  sites: readonly Site[],
  first: number,
  last: number,
  { words: [least, most], exact, english }: CandidateOptions,
  ranker: Ranker,
): Candidate | undefined {
  const [from, to] = [sites[first] as Site, sites[last] as Site];
  const said = from.paragraph.text.slice(from.start, to.end);
  if (UNFIT.test(said) || !STARTS.test(said) || !isBalanced(said) || isBroken(from.paragraph.marks, from.start, to.end))
    return undefined;
  const trimmed = trim(said, english && !exact);
  if (trimmed === undefined || (exact && trimmed.edits.length > 0)) return undefined;
  const words = lengthInWords(trimmed.text);
  if (words < least || words > most || trimmed.text.length > MOST_CHARACTERS) return undefined;
  if (pointsBack(trimmed.text, english)) return undefined;
  const cost = FURTHER_SENTENCE * (last - first) + SLIP * (said.match(SLIPS)?.length ?? 0) + (/[“”"«»]/.test(said) ? QUOTES_INSIDE : 0);
  return { ...trimmed, first, last, words: countWords(trimmed.text), score: ranker.score(first, last) - cost };
}

/** Words; in scripts without spaces, where characters are counted, about two of them. */
function lengthInWords(text: string): number {
  const words = countWords(text);
  return words > text.length / 2 ? words / 1.7 : words;
}

/** Whether quotation marks and brackets that open in a text close in it too. */
function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g) &&
    count(/[«]/g) === count(/[»]/g) &&
    count(/[「『]/g) === count(/[」』]/g)
  );
}

function isBroken(marks: readonly Mark[] | undefined, start: number, end: number): boolean {
  return marks?.some((mark) => BREAKING.has(mark.kind) && mark.start < end && mark.end > start) ?? false;
}
