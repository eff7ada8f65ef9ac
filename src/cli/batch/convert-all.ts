import { fileConverter } from './convert-file.ts';
import type { FileResult, Job, RunSettings } from './job.ts';
import { threadsFor } from './tasks.ts';
import { availableThreads, WORKER } from './threads.ts';

interface ConvertAllOptions {
  readonly run: RunSettings;
  /** What `--jobs` says. */
  readonly threads: number | undefined;
  readonly interrupted: AbortSignal;
  readonly onResult: (result: FileResult) => void;
}

/** Converts all files, on threads where that is faster. `onResult` is called as they finish, in no order. */
export async function convertAll(
  jobs: readonly Job[],
  { run, threads: asked, interrupted, onResult }: ConvertAllOptions,
): Promise<void> {
  const threads = WORKER === undefined ? 1 : threadsFor(jobs, asked, availableThreads());
  if (threads > 1 && WORKER !== undefined) {
    const { convertInPool } = await import('./pool.ts');
    return convertInPool(jobs, { run, threads, worker: WORKER, interrupted, onResult });
  }
  const converter = fileConverter(run);
  for (const job of jobs) {
    if (interrupted.aborted) return;
    // A label is a part of its text, which would be kept with it. A clone is not.
    onResult(structuredClone(await converter.convert(job)));
  }
}
