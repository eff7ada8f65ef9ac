import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf, fileError } from '../../files/file-error.ts';
import { isRunning } from '../../files/leftovers.ts';
import { UserError } from '../../model/user-error.ts';

/**
 * Keeps a second run from writing the same file. A run that died holds nothing.
 *
 * @returns what gives it free
 * @throws UserError where another run holds it
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const place = `${path}.lock`;
  const mine = `${process.pid} ${hostname()}\n`;
  try {
    await writeFile(place, mine, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw fileError(error, path);
    await takeOver(path, place, mine);
  }
  return () => rm(place, { force: true });
}

async function takeOver(path: string, place: string, mine: string): Promise<void> {
  const holder = (await readFile(place, 'utf8').catch(() => '')).trim();
  const [pid = '', host = ''] = holder.split(' ');
  const isDead = host === hostname() && !isRunning(Number(pid));
  if (!isDead)
    throw new UserError(`${path}: another run is writing it (process ${pid || '?'} on ${host || '?'})`, {
      hints: [`where none is running:  rm ${place}`],
    });
  await rm(place, { force: true });
  await writeFile(place, mine, { flag: 'wx' }).catch((error: unknown) => {
    throw fileError(error, path);
  });
}
