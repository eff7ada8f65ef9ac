import type { Collection } from './collection.ts';

/** Words in a shingle. Three in a row are rare enough to lead somewhere, and most misquotations leave three alone. */
const SIZE = 3;
/** Places kept of one shingle. Beyond, it says nothing about where a quotation comes from. Our own figure. */
const MOST_PLACES = 4096;
/** Bits of the filter that most words of a collection fail at: 2 to the power of this. */
const FILTER_BITS = 20;

/** Where runs of words of the wanted spines stand in a collection. */
export interface Shingles {
  /** Words of the spine at which the shingle that begins at word `at` of `spine` stands, in order. */
  placesOf(spine: Int32Array, at: number): readonly number[];
  /** How many words a shingle of this spine has. */
  sizeFor(spine: Int32Array): number;
}

/**
 * Goes through the collection once and notes where the shingles of all spines stand: three words, or as many as a
 * shorter spine has.
 *
 * @param longest words in a shingle; 1 finds single words
 */
export function findShingles(collection: Collection, spines: readonly Int32Array[], longest = SIZE): Shingles {
  const sizeFor = (spine: Int32Array): number => Math.min(longest, spine.length);
  const places = new Map<number, number[]>();
  const filter = new Uint8Array(1 << FILTER_BITS);
  const sizes = new Set<number>();
  for (const spine of spines) {
    const size = sizeFor(spine);
    if (size === 0) continue;
    sizes.add(size);
    for (let at = 0; at + size <= spine.length; at++) {
      const hash = shingleAt(spine, at, size);
      filter[bucketOf(hash)] = 1;
      if (!places.has(hash)) places.set(hash, []);
    }
  }
  for (const size of sizes) note(collection, size, filter, places);
  return { sizeFor, placesOf: (spine, at) => places.get(shingleAt(spine, at, sizeFor(spine))) ?? [] };
}

function note(collection: Collection, size: number, filter: Uint8Array, places: Map<number, number[]>): void {
  const { hashes, answers } = collection;
  for (const { from, to } of answers)
    for (let at = from; at + size <= to; at++) {
      const hash = shingleAt(hashes, at, size);
      if (filter[bucketOf(hash)] === 0) continue;
      const found = places.get(hash);
      if (found !== undefined && found.length < MOST_PLACES) found.push(at);
    }
}

function shingleAt(words: Int32Array, at: number, size: number): number {
  let hash = size;
  for (let i = at; i < at + size; i++) hash = Math.imul(hash, 0x01000193) ^ (words[i] ?? 0);
  return hash;
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> FILTER_BITS)) & ((1 << FILTER_BITS) - 1);
}
