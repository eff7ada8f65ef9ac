import { Buffer, constants } from 'node:buffer';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { utf8Pieces } from '../bytes/utf8-pieces.ts';
import { UserError } from '../model/user-error.ts';
import { didYouMean } from '../text/suggest.ts';
import { codeOf, fileError } from './file-error.ts';

/**
 * The bytes of a file. They are read without a detour, which would take longer than reading a small file does; but
 * between one file and the next others have their turn, so that whoever interrupts is heard.
 *
 * @throws UserError whose message leaves out the file's name, which the caller knows
 */
export async function readInput(path: string): Promise<Buffer> {
  await setImmediate();
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw isFolder(path);
    // A pipe or a device does not tell its length beforehand.
    if (!found.isFile()) return await readStdin(createReadStream(path));
    if (found.size > constants.MAX_STRING_LENGTH) throw tooLarge(found.size);
    return readFileSync(path);
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? await noSuchFile(path, error) : fileError(error);
  }
}

/** Whether a file is larger than so many bytes. What is no file, or is not there, is not. */
export function isLargerThan(path: string, bytes: number): boolean {
  try {
    const found = statSync(path);
    return found.isFile() && found.size > bytes;
  } catch {
    return false;
  }
}

/**
 * The text of a file, piece by piece.
 *
 * @throws UserError where it is not UTF-8, or cannot be read; the message leaves out the file's name
 */
export async function* readPieces(path: string): AsyncGenerator<string> {
  const decoder = utf8Pieces();
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: PIECE })) yield decoder.push(chunk);
  } catch (error) {
    throw fileError(error);
  }
  decoder.finish();
}

/** Bytes. */
const PIECE = 2 ** 18;

/**
 * Everything that standard input, or another stream, brings.
 *
 * @throws UserError where it is more than can be held
 */
export async function readStdin(stream: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.byteLength;
    if (length > constants.MAX_STRING_LENGTH) throw tooLarge(length);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}

function isFolder(path: string): UserError {
  return new UserError('is a folder', { hints: [`transcript convert ${path} --out-dir OUT`] });
}

/**
 * The error for a file that is not there, with the file of the same folder that was probably meant.
 *
 * @param cwd where `path` starts from, if it is not where the program runs
 */
export async function noSuchFile(path: string, cause?: unknown, cwd = ''): Promise<UserError> {
  if (path.includes('\ufffd'))
    return new UserError('no such file: its name seems not to be UTF-8', { cause, hints: ['rename it'] });
  const folder = dirname(path);
  const names = await readdir(resolve(cwd, folder)).catch(() => undefined);
  if (names === undefined) return new UserError(`no such file: there is no folder ${folder}`, { cause });
  const guess = didYouMean(basename(path), names);
  if (guess === undefined) return new UserError('no such file', { cause });
  const meant = folder === '.' && !path.startsWith('.') ? guess : join(folder, guess);
  return new UserError(`no such file. Did you mean ${meant}?`, { cause });
}

function tooLarge(bytes: number): UserError {
  const limit = Math.floor(constants.MAX_STRING_LENGTH / 2 ** 20);
  return new UserError(`too large: ${Math.ceil(bytes / 2 ** 20)} MiB, where ${limit} MiB can be read at once`, {
    hints: [
      'a file of any size becomes jsonl:  transcript convert FILE -t jsonl -o OUT.jsonl',
      'or give each interview in a file of its own:  split -C 100m FILE part-',
    ],
  });
}
