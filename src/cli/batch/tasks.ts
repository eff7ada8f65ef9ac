import type { Job } from './job.ts';

/** Files of one task: enough that handing them over costs nothing, few enough that all threads end together. */
const MOST_FILES = 32;
const MOST_BYTES = 2 ** 22;
/** With fewer files, and bytes, for each thread, starting it costs more than it saves. */
const FILES_A_THREAD = 48;
const BYTES_A_THREAD = 2 ** 22;

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
export function threadsFor(jobs: readonly Job[], asked: number | undefined, available: number): number {
  if (asked !== undefined) return Math.max(1, Math.min(asked, jobs.length));
  const bytes = jobs.reduce((sum, { size }) => sum + size, 0);
  const useful = Math.max(Math.floor(jobs.length / FILES_A_THREAD), Math.floor(bytes / BYTES_A_THREAD));
  return Math.max(1, Math.min(available, useful, jobs.length));
}
