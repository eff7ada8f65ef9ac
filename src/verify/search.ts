import { answerAt, type Collection } from './collection.ts';
import type { Shingles } from './shingles.ts';

/** A run of words of the spine, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A part of a quotation that stands in the collection word for word. */
export interface Piece extends Run {
  /** Where in the collection; the first of several is as good as any. */
  readonly places: readonly number[];
}

/** Comparisons of words for one question, so that a text of one word repeated costs no more than others. */
const MOST_STEPS = 2_000_000;
/** Windows tried for one fragment. */
const MOST_WINDOWS = 6;
/** More than twice the buckets of the largest collection, so that an answer and a bucket (below zero, too) are one key. */
const BUCKETS = 2 ** 31;

/** Every place at which `spine` stands word for word, within one answer. */
export function occurrences(collection: Collection, shingles: Shingles, spine: Int32Array): number[] {
  const size = shingles.sizeFor(spine);
  if (size === 0) return [];
  const { at, places } = rarest(shingles, spine, size);
  const found: number[] = [];
  let steps = 0;
  for (const place of places) {
    const start = place - at;
    const length = commonLength(collection, spine, 0, start);
    steps += length;
    if (length === spine.length) found.push(start);
    if (steps > MOST_STEPS) break;
  }
  return found;
}

function rarest(shingles: Shingles, spine: Int32Array, size: number): { at: number; places: readonly number[] } {
  let best = { at: 0, places: shingles.placesOf(spine, 0) };
  for (let at = 1; at + size <= spine.length; at++) {
    const places = shingles.placesOf(spine, at);
    if (places.length < best.places.length) best = { at, places };
  }
  return best;
}

/** How many words agree from word `at` of `spine` and word `start` of the collection on, within one answer. */
function commonLength(collection: Collection, spine: Int32Array, at: number, start: number): number {
  if (start < 0 || start >= collection.length) return 0;
  const { hashes, answers } = collection;
  if (hashes[start] !== spine[at]) return 0;
  const end = answers[answerAt(collection, start)]?.to ?? 0;
  let length = 0;
  while (at + length < spine.length && start + length < end && hashes[start + length] === spine[at + length]) length++;
  return length;
}

/**
 * Cuts `spine` into the fewest runs that stand in the collection word for word, from the left, each as long as can be.
 * Words that stand nowhere belong to no piece.
 */
export function piecesOf(collection: Collection, shingles: Shingles, spine: Int32Array): Piece[] {
  const pieces: Piece[] = [];
  const size = shingles.sizeFor(spine);
  let at = 0;
  let steps = 0;
  while (at + size <= spine.length && steps < MOST_STEPS) {
    let longest = 0;
    let places: number[] = [];
    for (const place of shingles.placesOf(spine, at)) {
      const length = commonLength(collection, spine, at, place);
      steps += length + 1;
      if (length > longest) {
        longest = length;
        places = [];
      }
      if (length > 0 && length === longest) places.push(place);
    }
    if (longest > 0) pieces.push({ from: at, to: at + longest, places });
    at += Math.max(1, longest);
  }
  return pieces;
}

/**
 * The parts of the collection that share most with `spine`, the rare words and shingles counting most, best first.
 * This finds the nearest place; it never says that a quotation is right.
 *
 * @param words where single words of the spines stand
 */
export function nearest(collection: Collection, shingles: Shingles, words: Shingles, spine: Int32Array): Run[] {
  const width = 8 + (spine.length >> 1);
  const scores = new Map<number, number>();
  for (const index of [shingles, words])
    for (const { at, places } of rareFirst(index, spine)) {
      const weight = index.sizeFor(spine) * Math.log(1 + collection.length / places.length);
      for (const place of places) {
        const bucket = Math.floor((place - at) / width);
        const key = answerAt(collection, place) * BUCKETS + bucket;
        scores.set(key, (scores.get(key) ?? 0) + weight);
      }
    }
  const ranked = [...scores].map(([key, score]) => ({ key, score: score + (scores.get(key + 1) ?? 0) }));
  ranked.sort((a, b) => b.score - a.score || a.key - b.key);
  return ranked.slice(0, MOST_WINDOWS).map(({ key }) => windowAt(collection, key, width, spine.length));
}

/** Common words lead everywhere: the rarest dozen of a spine is enough. */
function rareFirst(index: Shingles, spine: Int32Array): { at: number; places: readonly number[] }[] {
  const all: { at: number; places: readonly number[] }[] = [];
  for (let at = 0; at + index.sizeFor(spine) <= spine.length; at++) {
    const places = index.placesOf(spine, at);
    if (places.length > 0 && places.length < 2000) all.push({ at, places });
  }
  return all.sort((a, b) => a.places.length - b.places.length).slice(0, 12);
}

/** A window begins in one bucket and ends with the words of the quotation after the next one, within one answer. */
function windowAt({ answers }: Collection, key: number, width: number, words: number): Run {
  const answer = answers[Math.round(key / BUCKETS)] ?? { from: 0, to: 0 };
  const start = (key - Math.round(key / BUCKETS) * BUCKETS) * width;
  const from = Math.min(Math.max(answer.from, start - 8), Math.max(answer.from, answer.to - 1));
  return { from, to: Math.max(from, Math.min(answer.to, start + 2 * width + words + 8)) };
}
