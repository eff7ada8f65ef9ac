import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Host and process stand in the name, so that what a dead one left is known from what another is writing. */
const TEMPORARY = /^\.transcript-(?:([0-9a-f]{8})-(\d+)-)?[0-9a-f]{16}\.tmp$/;
/** Of another host, whose processes cannot be asked: older than this it is a leftover. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** A name for an output that is not whole yet. */
export function temporaryName(): string {
  return `.transcript-${thisHost()}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
}

/** Removes what runs that died were writing in these folders. @returns how many files */
export async function removeLeftovers(folders: Iterable<string>): Promise<number> {
  let removed = 0;
  for (const folder of folders)
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      if (!TEMPORARY.test(name) || !(await isLeftover(path, name))) continue;
      await rm(path, { force: true });
      removed++;
    }
  return removed;
}

async function isLeftover(path: string, name: string): Promise<boolean> {
  const [, host, pid] = TEMPORARY.exec(name) ?? [];
  if (host === thisHost()) return !isRunning(Number(pid));
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > DAY_MS;
}

/** Whether there is such a process on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function thisHost(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}
