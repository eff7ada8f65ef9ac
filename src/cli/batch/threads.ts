import { availableParallelism } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import type { Tinypool } from 'tinypool';
import { VERSION } from '../../version.ts';

/** What every thread loads. Absent where the program runs unbuilt: a thread cannot load its sources. */
export const WORKER: URL | undefined = VERSION === 'source' ? undefined : new URL('./worker.js', import.meta.url);

/** MB in which a thread makes new objects: less than the engine's own limit, since memory counts once a thread. */
const YOUNG_MEMORY = 16;
/**
 * MB that a thread may keep: many times its largest file. A thread that may use all of the machine's memory puts off
 * cleaning up, and so uses more of it than it needs.
 */
const KEPT_MEMORY = { least: 512, forEachMB: 128 };
const MB = 2 ** 20;

/** How many threads this machine runs at once. 1: the program does everything by itself. */
export function availableThreads(): number {
  return WORKER === undefined ? 1 : availableParallelism();
}

/**
 * Starts threads for some work, and ends them with it.
 *
 * @param files that a thread will hold, one at a time; their sizes in bytes
 */
export async function withThreads<T>(
  worker: URL,
  threads: number,
  files: readonly { readonly size: number }[],
  work: (pool: Tinypool) => Promise<T>,
): Promise<T> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY, maxOldGenerationSizeMb: keptMemory(files) },
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

function keptMemory(files: readonly { readonly size: number }[]): number {
  const largest = files.reduce((most, { size }) => Math.max(most, size), 0);
  const wanted = KEPT_MEMORY.least + (KEPT_MEMORY.forEachMB * largest) / MB;
  return Math.min(wanted, getHeapStatistics().heap_size_limit / MB);
}
