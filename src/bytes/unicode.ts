/** Every byte-order mark; that of UTF-32 comes first, since its little-endian form begins with that of UTF-16. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Enough to tell; even, so that no character is cut. */
const SAMPLE = 65_536;

/** The byte-order mark that `bytes` begin with, its encoding and its length. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const found = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found && { encoding: found[0], length: found[1].length };
}

/**
 * UTF-16 without a mark: under one of the two byte orders the text has ASCII letters or line ends, and no control
 * characters. Only worth asking where there are zero bytes.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const little = plainCharacters(sample, 'utf-16le');
  const big = plainCharacters(sample, 'utf-16be');
  if (little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** How many characters are printable ASCII or line ends; 0 where the bytes are no text under that byte order. */
function plainCharacters(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const low = encoding === 'utf-16le' ? 0 : 1;
  let plain = 0;
  let afterLead = false;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const unit = (bytes[i + low] ?? 0) | ((bytes[i + 1 - low] ?? 0) << 8);
    const trail = unit >= 0xdc00 && unit <= 0xdfff;
    const control = unit < 0x20 && (unit < 9 || unit > 13);
    if (trail !== afterLead || control || unit >= 0xfffe) return 0;
    afterLead = unit >= 0xd800 && unit <= 0xdbff;
    if (unit < 0x7f) plain++;
  }
  return plain;
}

/**
 * Whether bytes that are not strict UTF-8 are UTF-8 all the same, damaged in a few places: far more characters of
 * several bytes than bytes that fit nowhere. Text in another encoding hardly ever makes even one such character.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) broken++;
    else if (length > 1) whole++;
    i += Math.max(1, length);
  }
  return whole > 4 * broken;
}

/** Length of the UTF-8 character at `at`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const outside = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}
