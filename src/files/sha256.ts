import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
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

/** Bytes that are held at a time. */
const PIECE = 2 ** 18;

/**
 * The checksum of a file of any size. A device or a pipe, which may have no end, is none.
 *
 * @returns undefined where nothing is there
 * @throws UserError where it cannot be read; the message leaves out the file's name
 */
export async function sha256OfFile(path: string): Promise<FileSum | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UserError('is a folder');
    if (!found.isFile()) throw new UserError('is no file');
    const file = await open(path, 'r');
    try {
      return await sumOf(file);
    } finally {
      await file.close();
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

async function sumOf(file: FileHandle): Promise<FileSum> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(PIECE);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, PIECE, null);
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
    hash.update(buffer.subarray(0, bytesRead));
    bytes += bytesRead;
  }
}
