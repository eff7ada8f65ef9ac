import { UserError } from '../model/user-error.ts';
import { didYouMean } from '../text/suggest.ts';
import { canDecode, canonicalName } from './codec.ts';

/** Names that people give, to find the one that was meant. */
const COMMON = [
  ...['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'utf-32', 'utf-32le', 'utf-32be', 'ascii'],
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255'],
  ...['windows-1256', 'windows-1257', 'windows-1258', 'windows-874', 'latin1', 'latin2', 'latin9'],
  ...['iso-8859-1', 'iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-9', 'iso-8859-15', 'koi8-r', 'koi8-u'],
  ...['macroman', 'macintosh', 'cp437', 'cp850', 'cp866', 'cp1252', 'shift_jis', 'euc-jp', 'iso-2022-jp'],
  ...['gb2312', 'gbk', 'gb18030', 'big5', 'euc-kr', 'tis-620'],
];
/** Codecs of the library that are no encodings of text. */
const NO_TEXT = new Set(['hex', 'base64', 'internal']);
/** Without a byte order, which the byte-order mark or the zero bytes then tell. */
const OPEN_ORDER = /^utf-?(?:16|32)$/;

/**
 * The encoding that the user named, as `decodeAs` takes it.
 *
 * @throws UserError where there is none of that name
 */
export async function chosenEncoding(given: string): Promise<string> {
  const lower = given.trim().toLowerCase();
  if (OPEN_ORDER.test(lower)) return lower;
  const name = canonicalName(lower);
  if (!NO_TEXT.has(lower) && (await canDecode(name))) return name;
  const guess = didYouMean(lower, COMMON);
  throw new UserError(`--encoding ${given}: not an encoding${guess === undefined ? '' : `. Did you mean ${guess}?`}`, {
    hints: ['without --encoding it is found out from the bytes; else utf-8, windows-1252, shift_jis and the like'],
  });
}
