import { isOneEdit } from '../text/one-edit.ts';
import { editDistance } from '../text/suggest.ts';
import type { Folded } from './keys.ts';

const FEWEST_LETTERS = 5;
/** From so many letters on, two may be wrong. */
const LONG = 10;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|junior|senior)$/;

/** A name made ready for many comparisons. */
export interface Comparable {
  readonly folded: Folded;
  /** Without accents. */
  readonly letters: string;
  /** A bit for each letter that occurs, to tell quickly what cannot be near. */
  readonly bits: number;
}

/** Makes a name ready for `areNear`. */
export function comparable(folded: Folded): Comparable {
  const letters = folded.key
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  let bits = 0;
  for (const letter of letters) bits |= 1 << ((letter.codePointAt(0) ?? 0) % 31);
  return { folded, letters, bits };
}

/**
 * Whether one name may be a misprint of the other: a letter apart, or two in a long one. Digits, `Jr.` and exchanged
 * initials tell people apart.
 */
export function areNear(a: Comparable, b: Comparable): boolean {
  if (a.folded.key === b.folded.key) return false;
  const [shorter, longer] = a.letters.length <= b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters];
  const limit = longer.length >= LONG ? 2 : 1;
  if (shorter.length < FEWEST_LETTERS || longer.length - shorter.length > limit) return false;
  if (countBits(a.bits ^ b.bits) > 2 * limit || tellsApart(a.folded.words, b.folded.words)) return false;
  if (shorter === longer || isOneEdit(shorter, longer)) return true;
  return limit > 1 && editDistance(shorter, longer) <= limit;
}

function tellsApart(a: readonly string[], b: readonly string[]): boolean {
  const onlyA = a.filter((word) => !b.includes(word));
  const onlyB = b.filter((word) => !a.includes(word));
  const different = [...onlyA, ...onlyB];
  if (different.some((word) => SUFFIX.test(word) || /\p{N}/u.test(word))) return true;
  return onlyA.length > 0 && onlyB.length > 0 && different.every((word) => [...word].length <= 2);
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}
