import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** Bytes up to which a file is read at once, which is faster. */
const SMALL = 2 ** 24;

/** In hexadecimal digits. */
export function sha256Of(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Of a file of any size. Absent where there is none, or where it cannot be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return undefined;
    if (found.size <= SMALL) return sha256Of(await readFile(path));
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
