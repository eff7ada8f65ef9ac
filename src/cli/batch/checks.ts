import { setImmediate } from 'node:timers/promises';
import { type FileSum, hashFile, sha256OfFile } from '../../files/sha256.ts';
import { usefulThreads } from './tasks.ts';
import { availableThreads, WORKER, withThreads } from './threads.ts';

/** A source to be looked at, not to be understood. */
export interface Check {
  readonly path: string;
  /** Bytes, as the file system says. */
  readonly size: number;
  /** An output that counts where the source still has the sum that it had. */
  readonly earlier?: { readonly sha256: string; readonly output: string };
}

/** What there is. */
export interface Checked {
  /** Absent where there is no such file, or it cannot be read. */
  readonly source?: FileSum;
  /** Absent where it is not asked for, too. */
  readonly outputSha256?: string;
}

/** Files that several threads look at: each takes the next that none has taken. */
export interface SharedChecks {
  readonly checks: readonly Check[];
  /** One number: how many have been taken. */
  readonly taken: SharedArrayBuffer;
}

/** With fewer files, and bytes, for each thread, starting it costs more than it saves. */
const WORTH_A_THREAD = { files: 1000, bytes: 2 ** 25 };
/** Files after which others have their turn, so that whoever interrupts is heard. */
const FILES_A_TURN = 32;

/** Looks at files, with the help of threads where that is faster. @returns what there is, in the order of the files */
export async function checkAll(checks: readonly Check[], asked: number | undefined): Promise<Checked[]> {
  const shared = { checks, taken: new SharedArrayBuffer(4) };
  const helpers = usefulThreads(checks, asked ?? availableThreads(), WORTH_A_THREAD) - 1;
  const shares =
    WORKER === undefined || helpers === 0
      ? [await checkShare(shared)]
      : await withThreads(WORKER, helpers, [], (pool) => {
          const help = Array.from({ length: helpers }, () => pool.run(shared, { name: 'check' }));
          return Promise.all([checkShare(shared), ...(help as Promise<Map<number, Checked>>[])]);
        });
  const found: Checked[] = [];
  for (const share of shares) for (const [at, checked] of share) found[at] = checked;
  return found;
}

/** Looks at one file after the other, while any is left. @returns what there is, by the place in the list */
export async function checkShare({ checks, taken }: SharedChecks): Promise<Map<number, Checked>> {
  const next = new Int32Array(taken);
  const found = new Map<number, Checked>();
  for (;;) {
    const at = Atomics.add(next, 0, 1);
    const check = checks[at];
    if (check === undefined) return found;
    found.set(at, await look(check));
    if (found.size % FILES_A_TURN === 0) await setImmediate();
  }
}

async function look({ path, earlier }: Check): Promise<Checked> {
  const source = await sha256OfFile(path).catch(() => undefined);
  if (source === undefined) return {};
  const outputSha256 =
    earlier !== undefined && earlier.sha256 === source.sha256 ? await hashFile(earlier.output) : undefined;
  return outputSha256 === undefined ? { source } : { source, outputSha256 };
}
