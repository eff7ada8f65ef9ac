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
/** Words that an editor prefers, and what each word beyond costs: quotes.md, part 3.1. */
const PREFERRED = [10, 25] as const;
const BEYOND = 0.06;
/** What a word costs that may point out of the passage: “do that”, “those things”. */
const POINTER = 0.15;
const POINTERS =
  /\b(?:that['’]s|(?:do|did|does|doing|of|about|like|with|for|in) (?:that|this|it)\b(?! \w+ing)|those|these|your (?:first |last |other )?(?:question|point)|(?:as|like|what) (?:i|we|you)(?: just| were| was)? (?:said|say|saying|mentioned)|i mentioned)\b/giu;
/** The first answers introduce: less often quoted in the data than any later part. */
const EARLY_SHARE = 0.05;
const EARLY = 0.3;
const LEADS_ON =
  /\b(?:to|of|the|a|an|and|or|but|that|is|are|was|in|on|at|for|with|by|from|if|as|so|because|which|who|i|we|you|they|he|she|it)$/iu;
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
/** False starts: “We know — we know that”, “trying to re- — use”. */
const FALSE_START = /\b(\p{L}+(?: \p{L}+){0,2}),? ?[—–-]{1,2},? ?\1\b|\p{L}- |\s{3,}/iu;
/** Somebody else's words, whole. */
const QUOTED_WHOLE = /^["“«].*["”»]$/u;
/** An English sentence has one of these, or a subject that can be told. */
const VERB =
  /\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|i|we|you|they|he|she|it|who|people|everyone|everybody|nobody|\p{L}+ed|\p{L}+n['’]t|(?:i|we|you|they|he|she|it|that|there|what|who)['’]\p{L}+)\b/iu;
const NO_VERB = 0.5;
const NUMBERED = /^(?:\d{1,3}[.)]|[a-z]\)|number (?:one|two|three|four)\b)/iu;
const STARTS = /^["“'‘«„¿¡「『]*[\p{L}\p{N}]/u;
const SLIPS =
  /\b(?:um|uh|erm|hmm|mhm|y'know|you know|i mean|kind of|sort of|sorta|kinda|like,|i guess|or something|or whatever|stuff|yeah|right, )|was like\b|\b(\p{L}+),? \1\b|(?:^| )\p{L}{1,4} [—–] |,\s*(?:yeah|right|okay|so),?/giu;

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
  options: CandidateOptions,
  ranker: Ranker,
): Candidate | undefined {
  const [from, to] = [sites[first] as Site, sites[last] as Site];
  const said = from.paragraph.text.slice(from.start, to.end);
  if (!isWhole(said) || isBroken(from.paragraph.marks, from.start, to.end)) return undefined;
  const trimmed = trim(said, options.english && !options.exact);
  if (trimmed === undefined || (options.exact && trimmed.edits.length > 0)) return undefined;
  if (isFragment(trimmed, from, to) || pointsBack(trimmed.text, options.english)) return undefined;
  const words = lengthInWords(trimmed.text);
  const [least, most] = options.words;
  if (words < least || words > most || trimmed.text.length > MOST_CHARACTERS) return undefined;
  const cost =
    FURTHER_SENTENCE * (last - first) + costOf(said, words, options.english) + (isEarly(from, sites) ? EARLY : 0);
  return { ...trimmed, first, last, words: countWords(trimmed.text), score: ranker.score(first, last) - cost };
}

function isWhole(said: string): boolean {
  return (
    !UNFIT.test(said) &&
    STARTS.test(said) &&
    !NUMBERED.test(said) &&
    !FALSE_START.test(said) &&
    !QUOTED_WHOLE.test(said) &&
    isBalanced(said)
  );
}

/** What speaks against a passage that the weights know nothing of: they were learned from edited prose. */
function costOf(said: string, words: number, english: boolean): number {
  const count = (pattern: RegExp) => said.match(pattern)?.length ?? 0;
  const beyond = Math.max(0, words - PREFERRED[1], PREFERRED[0] - words);
  return (
    SLIP * count(SLIPS) +
    POINTER * count(POINTERS) +
    BEYOND * beyond +
    (/[“”"«»]/.test(said) ? QUOTES_INSIDE : 0) +
    (english && !VERB.test(said) ? NO_VERB : 0)
  );
}

function isEarly({ wordsBefore }: Site, sites: readonly Site[]): boolean {
  const last = sites.at(-1);
  return last !== undefined && wordsBefore < EARLY_SHARE * (last.wordsBefore + last.words);
}

/**
 * Where a source's lines were taken for paragraphs, a sentence begins with a small letter or has no stop: a piece of one.
 * A stop is added only where the speaker ends too, and not after a word that leads on.
 */
function isFragment({ edits, dropped }: Trimmed, from: Site, to: Site): boolean {
  const cased = /\p{Lu}/u.test(from.answer.turn.paragraphs[0]?.text ?? '');
  if (cased && dropped === 0 && edits.some(({ kind }) => kind === 'capital')) return true;
  if (!edits.some(({ kind }) => kind === 'stop')) return false;
  return to.answer.turn.paragraphs.at(-1) !== to.paragraph || LEADS_ON.test(to.text);
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
