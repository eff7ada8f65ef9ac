import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { VERSION } from '../../version.ts';

/** What every thread loads. Absent where the program runs unbuilt: a thread cannot load its sources. */
export const WORKER: URL | undefined = VERSION === 'source' ? undefined : new URL('./worker.js', import.meta.url);

/** MB in which a thread makes new objects: less than the engine's own limit, since memory counts once a thread. */
const YOUNG_MEMORY = 6;

/** How many threads this machine runs at once. 1: the program does everything by itself. */
export function availableThreads(): number {
  return WORKER === undefined ? 1 : availableParallelism();
}

/** Starts threads for some work, and ends them with it. */
export async function withThreads<T>(worker: URL, threads: number, work: (pool: Tinypool) => Promise<T>): Promise<T> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    // A thread that waits for its next task must still deliver what it has posted.
    useAtomics: false,
  });
  pool.on('error', () => {});
  try {
    return await work(pool);
  } finally {
    await pool.destroy();
  }
}
