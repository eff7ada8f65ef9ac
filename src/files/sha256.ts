import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { UserError } from '../model/user-error.ts';
import { codeOf, fileError } from './file-error.ts';

/** What a file holds, in short. */
export interface FileSum {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** In hexadecimal digits. */
export function sha256Of(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Bytes that are held at a time: what is read is hashed at once, so that one place serves all. */
const PIECE: Buffer = Buffer.allocUnsafe(2 ** 18);

/**
 * The checksum of a file of any size. A device or a pipe, which may have no end, is none.
 *
 * @returns undefined where nothing is there
 * @throws UserError where it cannot be read; the message leaves out the file's name
 */
export async function sha256OfFile(path: string): Promise<FileSum | undefined> {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (found.isDirectory()) throw new UserError('is a folder');
    if (!found.isFile()) throw new UserError('is no file');
    const file = openSync(path, 'r');
    try {
      return await sumOf(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw fileError(error);
  }
}

/** The checksum of a file. Absent where there is none, or where it cannot be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  const sum = await sha256OfFile(path).catch(() => undefined);
  return sum?.sha256;
}

/** A small file takes less time than a promise for it would; between the pieces of a large one, others go on. */
async function sumOf(file: number): Promise<FileSum> {
  const hash = createHash('sha256');
  for (let bytes = 0; ; await setImmediate()) {
    const length = fill(file);
    hash.update(PIECE.subarray(0, length));
    bytes += length;
    if (length < PIECE.length) return { bytes, sha256: hash.digest('hex') };
  }
}

/** @returns fewer bytes than there is room for only at the file's end */
function fill(file: number): number {
  for (let length = 0; ; ) {
    const bytesRead = readSync(file, PIECE, length, PIECE.length - length, null);
    length += bytesRead;
    if (bytesRead === 0 || length === PIECE.length) return length;
  }
}
