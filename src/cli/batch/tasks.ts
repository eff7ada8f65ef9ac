import type { Job } from './job.ts';

/** What takes longer the more bytes it has. */
interface Sized {
  readonly size: number;
}

/** Files of one task: enough that handing them over costs nothing, few enough that all threads end together. */
const MOST_FILES = 32;
const MOST_BYTES = 2 ** 22;
/** With fewer files, and bytes, for each thread, starting it costs more than it saves. */
const WORTH_A_THREAD = { files: 48, bytes: 2 ** 22 };

/** Cuts the files into tasks, in their order. */
export function tasksOf(jobs: readonly Job[], threads: number): Job[][] {
  const most = Math.max(1, Math.min(MOST_FILES, Math.ceil(jobs.length / (threads * 4))));
  const tasks: Job[][] = [];
  let task: Job[] = [];
  let bytes = 0;
  for (const job of jobs) {
    task.push(job);
    bytes += job.size;
    if (task.length < most && bytes < MOST_BYTES) continue;
    tasks.push(task);
    task = [];
    bytes = 0;
  }
  return task.length === 0 ? tasks : [...tasks, task];
}

/** How many threads are worth their while. 1: none, the program converts by itself. */
export function threadsFor(jobs: readonly Sized[], asked: number | undefined, available: number): number {
  if (asked !== undefined) return Math.max(1, Math.min(asked, jobs.length));
  return usefulThreads(jobs, available, WORTH_A_THREAD);
}

/** How many threads have enough to do, of `most`. At least 1. */
export function usefulThreads(
  files: readonly Sized[],
  most: number,
  worth: { readonly files: number; readonly bytes: number },
): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const useful = Math.max(Math.floor(files.length / worth.files), Math.floor(bytes / worth.bytes));
  return Math.max(1, Math.min(most, useful, files.length));
}
