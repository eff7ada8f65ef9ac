/**
 * What parts a sign from its reading, and the reading from what follows, in `<ruby>漢<rt>kan</rt></ruby>`: a space, where
 * they would be one word without.
 */
export function besideReading(before: string, after: string): '' | ' ' {
  return /\S$/.test(before) && /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
}
