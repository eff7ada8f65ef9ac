import { Buffer, isUtf8 } from 'node:buffer';
import { UserError } from '../model/user-error.ts';
import { binaryKind } from './signatures.ts';

/** Decodes UTF-8 that comes in pieces. */
export interface Utf8Pieces {
  /** A character cut by the end of a piece comes with the next one. @throws UserError where the bytes are no UTF-8 text */
  push(bytes: Uint8Array): string;
  /** @throws UserError where the last character is not whole */
  finish(): void;
}

/** A byte-order mark at the beginning is dropped. */
export function utf8Pieces(): Utf8Pieces {
  let waiting: Buffer = Buffer.alloc(0);
  let read = 0;
  let isFirst = true;
  return {
    push(piece) {
      const bytes =
        waiting.length === 0
          ? Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
          : Buffer.concat([waiting, piece]);
      if (isFirst) refuseBinary(bytes);
      const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
      refuseOthers(whole, read);
      waiting = Buffer.from(bytes.subarray(whole.length));
      read += whole.length;
      const text = whole.toString('utf8');
      const marked = isFirst && text.startsWith('\ufeff');
      if (whole.length > 0) isFirst = false;
      return marked ? text.slice(1) : text;
    },
    finish() {
      if (waiting.length > 0) throw notUtf8(read);
    },
  };
}

/** How many bytes at the end begin a character that is not whole: 0 to 3. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < lengthOf(byte) ? back : 0;
  }
  return 0;
}

/** Bytes of the character that begins with `lead`. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function refuseBinary(bytes: Buffer): void {
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new UserError(`this is ${kind.name}, not text`, { hints: kind.hints });
}

/** @param before bytes read before these */
function refuseOthers(bytes: Buffer, before: number): void {
  if (!isUtf8(bytes)) throw notUtf8(before + firstOdd(bytes));
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new UserError(`this is a binary file, not text: byte ${before + zero + 1} is zero`);
}

/** The offset of the first byte that begins no character. */
function firstOdd(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const next = at + lengthOf(bytes[at] ?? 0);
    if (!isUtf8(bytes.subarray(at, next))) return at;
    at = next;
  }
  return at;
}

function notUtf8(offset: number): UserError {
  return new UserError(`not UTF-8: byte ${(offset + 1).toLocaleString('en')} begins no character`, {
    hints: [
      'a file of this size is only read as UTF-8:  iconv -f ENCODING -t UTF-8 FILE > NEW-FILE',
      '--encoding NAME reads other encodings, in smaller files',
    ],
  });
}
