import { readFile } from 'node:fs/promises';
import { fileError } from './file-error.ts';
import { readStdin } from './read-bytes.ts';

/**
 * Paths from a list, one a line; parted by NUL where there is any NUL, so that a name may hold a line end.
 *
 * @param file `-` is standard input
 * @throws UserError where it cannot be read
 */
export async function readPathList(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<readonly string[]> {
  const bytes =
    file === '-'
      ? await readStdin(stdin)
      : await readFile(file).catch((error: unknown) => {
          throw fileError(error, file);
        });
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  // A lone dash would be standard input; here it is a name.
  return paths.filter((path) => path !== '').map((path) => (path === '-' ? './-' : path));
}
