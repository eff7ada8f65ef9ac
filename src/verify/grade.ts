import type { Collection } from './collection.ts';
import type { Note } from './difference.ts';
import {
  EVIDENCE_WORDS,
  exactPlacements,
  type Index,
  nearPlacements,
  type Parts,
  partsOf,
  placeParts,
} from './locate.ts';
import type { Matches } from './matches.ts';
import { changedMessage, sameMessage } from './message.ts';
import type { Fragment } from './quotation-tokens.ts';
import { type Placed, type Reading, readAt } from './reading.ts';
import type { Shingles } from './shingles.ts';
import { calledSpeaker, hasName } from './speakers.ts';
import type { Finding, Quotation } from './types.ts';

/** A quotation and what it should be: whose words, where that is known. */
export interface Case {
  readonly quotation: Quotation;
  readonly fragments: readonly Fragment[];
  readonly expected?: string;
  /** Voices of the collection that fit `expected`. Empty where nobody does. */
  readonly voices: ReadonlySet<string>;
}

/** Less of a quotation than this is agreement by accident: it is not found. Our own figure. */
const LEAST_SHARED = 0.6;
/** More wrong words than this share of a quotation are not a slip but another passage. Our own figure. */
const MOST_WRONG = 0.25;
/** Words of a joined quotation that may stand nowhere. */
const MOST_UNCOVERED = 0.15;
/** So many words in a row stand in another answer by no accident, even where few of the quotation's do. Our own figure. */
const NO_ACCIDENT = 6;
/** Answers that hold all parts of a quotation and are looked at. */
const MOST_COMMON = 20;

/** Grades a quotation whose words stand in an answer one after the other; undefined where they do not. */
export function gradeExact(index: Index, matches: Matches, one: Case): Finding | undefined {
  const readings = exactPlacements(index, one.fragments).flatMap((placed) => read(index, placed, one));
  const clean = readings.filter(({ differences }) => differences.length === 0);
  if (clean.length > 0) return gradeClean(index.collection, matches, clean, one);
  const best = bestOf(index.collection, readings, one);
  return best === undefined ? undefined : changed(index.collection, matches, best, one);
}

/** Grades a quotation that stands nowhere word for word, by the nearest place and by its parts. */
export function gradeNear(index: Index, words: Shingles, matches: Matches, one: Case): Finding {
  const { collection } = index;
  const total = one.fragments.reduce((sum, { spine }) => sum + spine.length, 0);
  if (total < EVIDENCE_WORDS) return finding(one, { grade: 'not found', message: 'not found' });
  const near: Reading[] = nearPlacements(index, words, one.fragments).flatMap((placed) => read(index, placed, one));
  const parts = partsOf(index, one.fragments);
  for (const answer of parts.common.slice(0, MOST_COMMON))
    near.push(...read(index, placeParts(index, parts, answer), one));
  const clean = near.filter(({ differences }) => differences.length === 0);
  if (clean.length > 0) return gradeClean(collection, matches, clean, one);
  const best = bestOf(collection, near, one);
  const isSlip = best !== undefined && best.wrong <= total * MOST_WRONG;
  const isSpread = parts.pieces.length > 1 && parts.common.length === 0 && parts.uncovered <= total * MOST_UNCOVERED;
  if (isSpread && (!isSlip || parts.pieces.every(({ from, to }) => to - from >= NO_ACCIDENT)))
    return joined(matches, parts, one);
  if (best === undefined || total - best.wrong < total * LEAST_SHARED)
    return finding(one, { grade: 'not found', message: 'not found' });
  return changed(collection, matches, best, one);
}

function read({ collection }: Index, placed: readonly Placed[], { quotation }: Case): Reading[] {
  const reading = readAt(collection, placed, quotation.text);
  return reading === undefined ? [] : [reading];
}

function gradeClean(collection: Collection, matches: Matches, readings: readonly Reading[], one: Case): Finding {
  const wanted = readings.filter((reading) => isWanted(collection, reading, one));
  const [first, ...others] = wanted.length > 0 ? wanted : readings;
  const best = first as Reading;
  if (one.expected !== undefined && wanted.length === 0) {
    const speaker = collection.answers[best.answer]?.speaker;
    if (one.voices.size > 0 || speaker === undefined || hasName(speaker)) return spokenByOther(matches, best, one);
    const text = `the draft says ${one.expected}; ${calledSpeaker(speaker)} has no name here`;
    return same(matches, best, one, [{ kind: 'also', text }]);
  }
  const voices = new Set([best, ...others].map(({ answer }) => collection.answers[answer]?.voice));
  if (one.expected === undefined && voices.size > 1 && best.words >= EVIDENCE_WORDS)
    return ambiguous(collection, matches, [best, ...others], one);
  return same(matches, best, one, []);
}

function isWanted(collection: Collection, { answer }: Reading, { voices }: Case): boolean {
  return voices.has(collection.answers[answer]?.voice ?? '');
}

/** The fewest wrong words win; then whoever is expected, then the first. */
function bestOf(collection: Collection, readings: readonly Reading[], one: Case): Reading | undefined {
  const rank = (reading: Reading): number =>
    reading.wrong * 1000 + reading.differences.length * 10 + (isWanted(collection, reading, one) ? 0 : 1);
  return [...readings].sort((a, b) => rank(a) - rank(b))[0];
}

function same(matches: Matches, reading: Reading, one: Case, more: readonly Note[]): Finding {
  const short = reading.words < EVIDENCE_WORDS ? [shortNote(wordsIn(one))] : [];
  const notes = [...reading.notes, ...short, ...more];
  const grade = notes.some(({ kind }) => kind === 'marked') ? 'same, change marked' : 'same';
  return finding(one, { grade, message: sameMessage(notes), notes, matches: [matches.of(reading)] });
}

function shortNote(words: number): Note {
  return { kind: 'short', text: `only ${words} ${words === 1 ? 'word' : 'words'}: no evidence by itself` };
}

function changed(collection: Collection, matches: Matches, reading: Reading, one: Case): Finding {
  const { differences, notes, answer } = reading;
  const speaker = collection.answers[answer]?.speaker;
  const isOther = one.voices.size > 0 && !isWanted(collection, reading, one);
  const who = isOther ? `; said by ${calledSpeaker(speaker)}, not by ${one.expected}` : '';
  const message = `${changedMessage(differences)}${who}`;
  return finding(one, { grade: 'changed', message, differences, notes, matches: [matches.of(reading)] });
}

function spokenByOther(matches: Matches, reading: Reading, one: Case): Finding {
  const match = matches.of(reading);
  const message = `said by ${calledSpeaker(match.speaker)}, not by ${one.expected}`;
  return finding(one, { grade: 'other speaker', message, notes: reading.notes, matches: [match] });
}

function ambiguous(collection: Collection, matches: Matches, readings: readonly Reading[], one: Case): Finding {
  const byVoice = new Map(readings.map((reading) => [collection.answers[reading.answer]?.voice, reading] as const));
  const found = [...byVoice.values()].map((reading) => matches.of(reading));
  const who = found.map(
    ({ speaker, position: { start } }) => `${calledSpeaker(speaker)} (${start.line}:${start.column})`,
  );
  return finding(one, { grade: 'ambiguous', message: `said by ${who.join(' and ')}`, matches: found });
}

function joined(matches: Matches, { pieces }: Parts, one: Case): Finding {
  const found = pieces.map(({ from, to, places: [place = 0] }) => matches.ofRun(place, place + to - from));
  const places = found.map(({ position: { start }, turn }) => `${start.line}:${start.column} (${turn})`);
  const count = new Set(found.map(({ turn, interview }) => `${interview} ${turn}`)).size;
  const number = count === 2 ? 'two' : String(count);
  const list = `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;
  return finding(one, { grade: 'joined', message: `${number} answers joined: ${list}`, matches: found });
}

function finding(
  one: Case,
  rest: Pick<Finding, 'grade' | 'message'> & Partial<Pick<Finding, 'differences' | 'notes' | 'matches'>>,
): Finding {
  const { quotation, expected } = one;
  return {
    quotation,
    words: wordsIn(one),
    differences: [],
    notes: [],
    matches: [],
    ...(expected === undefined ? {} : { expected }),
    ...rest,
  };
}

function wordsIn({ fragments }: Case): number {
  return fragments.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
}
