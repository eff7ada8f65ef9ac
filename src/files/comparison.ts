import { type FileHandle, open } from 'node:fs/promises';

/** Compares what comes piece by piece with what a file holds. */
export interface Comparison {
  /** Whether the file has held these bytes, and all before, so far. */
  holds(bytes: Uint8Array): Promise<boolean>;
  /** Whether the file holds what came and nothing more. */
  isSame(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a file for comparison. */
export async function compareWith(path: string): Promise<Comparison> {
  const file = await open(path, 'r');
  let position = 0;
  let same = true;
  return {
    async holds(bytes) {
      same = same && (await readAt(file, position, bytes.length)).equals(bytes);
      position += bytes.length;
      return same;
    },
    isSame: async () => same && (await readAt(file, position, 1)).length === 0,
    close: () => file.close(),
  };
}

/** At most so many bytes: fewer at the file's end. */
async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
