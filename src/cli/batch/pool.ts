import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import type { Tinypool } from 'tinypool';
import { failedResult } from './convert-file.ts';
import type { Failure, FileResult, Job, RunSettings } from './job.ts';
import { tasksOf } from './tasks.ts';
import { withThreads } from './threads.ts';

export interface PoolOptions {
  readonly run: RunSettings;
  readonly threads: number;
  /** The module that each thread loads. */
  readonly worker: URL;
  /** Aborted: files in hand are finished, nothing new is begun. */
  readonly interrupted: AbortSignal;
  /** Called as files finish, in no order. */
  readonly onResult: (result: FileResult) => void;
}

/** Converts files on threads. A thread that dies costs the file it was at. */
export async function convertInPool(jobs: readonly Job[], options: PoolOptions): Promise<void> {
  const { threads, worker, interrupted } = options;
  const stop = new SharedArrayBuffer(4);
  const tellThreads = () => Atomics.store(new Int32Array(stop), 0, 1);
  interrupted.addEventListener('abort', tellThreads);
  try {
    await withThreads(worker, threads, jobs, async (pool) => {
      const tasks = tasksOf(jobs, threads);
      async function runner(): Promise<void> {
        for (let task = tasks.shift(); task !== undefined && !interrupted.aborted; task = tasks.shift())
          await runTask(task, pool, stop, options);
      }
      await Promise.all(Array.from({ length: threads }, runner));
    });
  } finally {
    interrupted.removeEventListener('abort', tellThreads);
  }
}

/** Where its thread dies, the file that it was at has failed, and the others are begun again. */
async function runTask(
  jobs: readonly Job[],
  pool: Tinypool,
  stop: SharedArrayBuffer,
  { run, interrupted, onResult }: PoolOptions,
): Promise<void> {
  let left = jobs;
  while (left.length > 0 && !interrupted.aborted) {
    const { port1, port2 } = new MessageChannel();
    const finished = new Set<number>();
    port1.on('message', (result: FileResult) => {
      finished.add(result.index);
      onResult(result);
    });
    const closed = once(port1, 'close');
    try {
      await pool.run({ jobs: left, run, port: port2, stop }, { transferList: [port2] });
      await closed;
      return;
    } catch (error) {
      await closed;
      const [culprit, ...others] = left.filter(({ index }) => !finished.has(index));
      if (culprit === undefined) return;
      onResult(failedResult(culprit, crashOf(culprit.path, error)));
      left = others;
    }
  }
}

/** Why a file was not converted whose thread died. */
export function crashOf(path: string, error: unknown): Failure {
  const isMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  const said = error instanceof Error ? error.message : String(error);
  const what = isMemory ? 'not enough memory for this file' : `a fault of the tool: its thread died (${said})`;
  return { message: `${path}: ${what}`, details: [], hints: isMemory ? ['--jobs 1  leaves it more'] : [] };
}
