import { MONTHS, NEVER_FINAL, OPENERS, SELDOM_FINAL } from './abbreviations.ts';

/** Where a sentence stands in its text, in UTF-16 code units; `end` is exclusive, no white space at either side. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Stops of scripts that put a space after them, then stops that end a sentence by themselves. An empty line does too. */
const STOP = /[.!?…‽;؟۔]+|[。！？｡．]+|[।॥።፧։។။]+|\n[ \t]*\n/gu;
const SELF_SUFFICIENT = /[。！？｡．।॥።፧։។။\n]/u;
const CLOSERS = /(?:["”’'»›)\]」』）】〉》*_]|[\u00a0\u202f ]»)*/y;
/** What may stand between the white space and a sentence's first letter. */
const OPENING = /\s+(?:[-–—]\s*)?["“‘'«‹„‚(¿¡「『（【*_]*/y;
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/uy;
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’ª-]*$/u;
const UPPER = /\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** Longest word looked at before a stop. */
const WORD_REACH = 24;
const SAYS =
  /(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:says|said|asks|asked|adds|added|explains|explained|replied|recalls|notes)\b/uy;
/** After a closing bracket, the particles by which a Japanese sentence goes on: 「…。」と言った。 */
const GOES_ON = /^[とっをがはもにでのな、，,]/u;
const CORNER_MARKS = [
  ['「', '」'],
  ['『', '』'],
] as const;
/** A quotation longer than this is cut like other text. */
const QUOTE_REACH = 400;
const ELLIPSIS = /^(?:\.{2,}|….*)$/u;

/**
 * Cuts a paragraph into its sentences, in order. Every character that is not white space is in one of them.
 *
 * A stop ends a sentence where white space and something that can open a sentence follow it, unless an abbreviation, an
 * initial, an ordinal or a list's number stands before it. The stops of Chinese, Japanese, Hindi, Amharic, Armenian,
 * Khmer and Burmese need nothing after them. Linear in the length of the text.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const cased = UPPER.test(text);
  let start = 0;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const end = endAfter(text, start, stop.index, stop[0], cased);
    if (end === undefined) continue;
    add(sentences, text, start, end);
    start = end;
    STOP.lastIndex = end;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

function add(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  sentences.push({ start, end: start + trimmed.length });
}

/**
 * Where the sentence that begins at `from` ends, if `stop`, found at `at`, ends it. Where a text is not `cased`, small
 * letters open sentences.
 */
function endAfter(text: string, from: number, at: number, stop: string, cased: boolean): number | undefined {
  const afterStop = at + stop.length;
  CLOSERS.lastIndex = afterStop;
  const closers = CLOSERS.exec(text)?.[0] ?? '';
  const end = afterStop + closers.length;
  if (SELF_SUFFICIENT.test(stop)) return endsAlone(text, from, at, end) ? end : undefined;
  if (end === text.length) return end;
  OPENING.lastIndex = end;
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const next = wordAt(text, end + opening[0].length);
  if (stop.startsWith(';') && !isGreek(text[at - 1])) return undefined;
  if (cased && LOWER.test(next)) return undefined;
  if (closers !== '' && says(text, end)) return undefined;
  if (ELLIPSIS.test(stop)) return /^I(?:['’]|$)/.test(next) ? undefined : end;
  return stop === '.' && closers === '' && !endsAtDot(text, from, at, next) ? undefined : end;
}

/** Whether a stop that needs no space is the end: not inside 「…。…」, nor where 「…。」 is part of a sentence. */
function endsAlone(text: string, from: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(from, at - QUOTE_REACH), at);
  for (const [open, close] of CORNER_MARKS) {
    if (before.lastIndexOf(open) <= before.lastIndexOf(close)) continue;
    const closed = text.slice(at, at + QUOTE_REACH).indexOf(close);
    if (closed !== -1 && at + closed >= end) return false;
  }
  return !(/[」』）]/.test(text[end - 1] ?? '') && GOES_ON.test(text[end] ?? ''));
}

/** Whether a single full stop before `next` ends a sentence. */
function endsAtDot(text: string, from: number, at: number, next: string): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(from, at - WORD_REACH), at))?.[0] ?? '';
  if (before === '') return true;
  const word = before.toLowerCase();
  const opens = OPENERS.has(next.toLowerCase().replaceAll('’', "'"));
  if (/^\d+$/.test(word)) return !isOrdinal(text, from, at, word, next);
  if (NEVER_FINAL.has(word)) return word === 'no' && !/^\d/.test(next) && next !== '';
  if (SELDOM_FINAL.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens;
  if (/^\p{L}$/u.test(word) && !isPronoun(text, at, before)) return opens && !/^\p{L}$/u.test(next);
  return true;
}

/** A list's number before its item, or a day before its month. */
function isOrdinal(text: string, from: number, at: number, word: string, next: string): boolean {
  const opensSentence = at - from <= WORD_REACH && text.slice(from, at).trim() === word;
  return (opensSentence && word.length <= 3) || (word.length <= 2 && MONTHS.has(next.toLowerCase()));
}

/** “So did I.”, not “Samuel I.”. */
function isPronoun(text: string, at: number, word: string): boolean {
  return word === 'I' && /\p{Ll}[,]?\s+I$/u.test(text.slice(Math.max(0, at - WORD_REACH), at));
}

/** “Why?” Jane Roe says. */
function says(text: string, end: number): boolean {
  SAYS.lastIndex = end + 1;
  return SAYS.test(text);
}

function wordAt(text: string, at: number): string {
  FIRST_WORD.lastIndex = at;
  return FIRST_WORD.exec(text)?.[0] ?? '';
}

function isGreek(character: string | undefined): boolean {
  return /\p{Script=Greek}/u.test(character ?? '');
}
