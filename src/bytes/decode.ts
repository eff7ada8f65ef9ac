import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../model/transcript.ts';
import { UserError } from '../model/user-error.ts';
import { positionOf, sourceText } from '../text/source.ts';
import { chosenEncoding } from './chosen.ts';
import { decodeAs } from './codec.ts';
import { declaredEncoding } from './declared.ts';
import { guessLegacy } from './legacy.ts';
import { binaryKind } from './signatures.ts';
import { byteOrderMark, isDamagedUtf8, unmarkedUtf16 } from './unicode.ts';

interface Decoded {
  /** Without its byte-order mark. */
  readonly text: string;
  /** In lower case. */
  readonly encoding: string;
  readonly diagnostics: Diagnostic[];
}

const REPLACEMENT = '\ufffd';
const WEBVTT = new TextEncoder().encode('WEBVTT');

/**
 * Turns the bytes of a file into text: as Unicode where they are, else in the encoding that they look most like.
 *
 * @throws UserError where the bytes are no text, or `options.encoding` is no encoding
 */
export async function decode(input: Uint8Array, options: { readonly encoding?: string }): Promise<Decoded> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  refuseBinary(bytes);
  const mark = byteOrderMark(bytes);
  const body = bytes.subarray(mark?.length ?? 0);
  if (options.encoding !== undefined) return decodeChosen(options.encoding, bytes, body, mark?.encoding);
  if (mark !== undefined && mark.encoding !== 'utf-8') return decodeSurely(body, mark.encoding);

  if (body.includes(0)) {
    if (body.subarray(0, WEBVTT.length).equals(WEBVTT) && isUtf8(body)) return withoutZeros(body.toString('utf8'));
    const encoding = unmarkedUtf16(body);
    if (encoding === undefined) throw notText(bytes);
    return decodeSurely(body, encoding);
  }
  if (isUtf8(body)) return { text: body.toString('utf8'), encoding: 'utf-8', diagnostics: [] };
  const declared = await declaredEncoding(body);
  if (declared !== undefined) return decodeSurely(body, declared);
  if (isDamagedUtf8(body)) return decodeSurely(body, 'utf-8');
  return decodeGuessed(body);
}

/** A mark that belongs to the named encoding is taken off; any other one is read as characters. */
async function decodeChosen(given: string, bytes: Buffer, body: Buffer, marked: string | undefined): Promise<Decoded> {
  const chosen = await chosenEncoding(given);
  if (marked?.startsWith(chosen)) return decodeSurely(body, marked);
  if (chosen === 'utf-16') return decodeSurely(bytes, unmarkedUtf16(bytes) ?? 'utf-16le');
  return decodeSurely(bytes, chosen);
}

/** Decodes where the encoding is known, and tells of what could not be read. */
async function decodeSurely(bytes: Uint8Array, encoding: string): Promise<Decoded> {
  const text = await decodeAs(bytes, encoding);
  return { text, encoding, diagnostics: replaced(text, encoding) };
}

/** WebVTT says what becomes of a zero (3.1 of the standard): the sign for what cannot be read. */
function withoutZeros(read: string): Decoded {
  const text = read.replaceAll('\0', REPLACEMENT);
  return { text, encoding: 'utf-8', diagnostics: replaced(text, 'utf-8') };
}

async function decodeGuessed(bytes: Buffer): Promise<Decoded> {
  const firstOdd = bytes.findIndex((byte) => byte >= 0x80);
  const encoding = await guessLegacy(bytes, firstOdd);
  const text = await decodeAs(bytes, encoding);
  // Everything before the first byte beyond ASCII is one character a byte.
  const became = String.fromCodePoint(text.codePointAt(firstOdd) ?? 0);
  const position = positionOf(sourceText(text), firstOdd, firstOdd + became.length);
  const place = `${position.start.line}:${position.start.column}`;
  const byte = `0x${(bytes[firstOdd] ?? 0).toString(16)}`;
  const message = `not UTF-8, read as ${encoding}: byte ${byte} at ${place} is “${became}” there`;
  const guessed: Diagnostic = { code: 'encoding-guessed', severity: 'warning', message, position };
  return { text, encoding, diagnostics: [guessed, ...replaced(text, encoding)] };
}

/** What the bytes do not say in their encoding stands as U+FFFD: words may be missing letters there. */
function replaced(text: string, encoding: string): Diagnostic[] {
  const first = text.indexOf(REPLACEMENT);
  if (first === -1) return [];
  let count = 0;
  for (let at = first; at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  const position = positionOf(sourceText(text), first, first + 1);
  const place = `${position.start.line}:${position.start.column}`;
  const what = count === 1 ? 'one place is' : `${count} places are`;
  const message = `${what} not ${encoding} and stand${count === 1 ? 's' : ''} as “${REPLACEMENT}”, from ${place} on`;
  return [{ code: 'encoding-damaged', severity: 'warning', message, position }];
}

function refuseBinary(bytes: Buffer): void {
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new UserError(`this is ${kind.name}, not text`, { hints: kind.hints });
}

function notText(bytes: Buffer): UserError {
  return new UserError(`this is a binary file, not text: byte ${bytes.indexOf(0) + 1} is zero`, {
    hints: ["if it is text all the same, take those bytes out:  tr -d '\\000' < FILE > CLEAN.txt"],
  });
}
