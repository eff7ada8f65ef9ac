import { canDecode, canonicalName } from './codec.ts';

/** What the library is shown: about as much as it looks at. */
const WINDOW = 65_536;
/** ASCII before the first other byte, for the language. */
const LEAD = 4096;
/** The library's own least confidence: under it the answer is chance in texts that are mostly ASCII. */
const SURE = 0.2;
/** Texts in Latin letters have a smaller share of bytes beyond ASCII; a few bytes say nothing about shares. */
const NON_LATIN = { share: 0.25, bytes: 16 };
/** Names for one thing, and subsets that real files overstep. */
const READ_AS: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  macroman: 'macintosh',
};

/** The encoding of bytes that are not Unicode, as a library sees the stretch around the first byte beyond ASCII. */
export async function guessLegacy(bytes: Uint8Array, firstOdd: number): Promise<string> {
  const { detect } = await import('jschardet');
  const { encoding, confidence } = detect(bytes.subarray(Math.max(0, firstOdd - LEAD), firstOdd + WINDOW));
  const trusted = confidence >= SURE || isNonLatin(bytes.subarray(firstOdd, firstOdd + WINDOW));
  if (encoding === null || !trusted) return 'windows-1252';
  const name = canonicalName(encoding);
  const read = READ_AS[name] ?? name;
  return (await canDecode(read)) ? read : 'windows-1252';
}

function isNonLatin(bytes: Uint8Array): boolean {
  let odd = 0;
  for (const byte of bytes) if (byte >= 0x80) odd++;
  return odd >= NON_LATIN.bytes && odd / bytes.length >= NON_LATIN.share;
}
