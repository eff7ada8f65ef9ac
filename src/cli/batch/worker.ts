import type { MessagePort } from 'node:worker_threads';
import { type Checked, checkShare, type SharedChecks } from './checks.ts';
import type { FileConverter } from './convert-file.ts';
import type { FileResult, Job, RunSettings } from './job.ts';
import type { PipedRows, PipeSettings, rowMaker } from './piped-rows.ts';

/** Several files for one thread. */
export interface Task {
  readonly jobs: readonly Job[];
  readonly run: RunSettings;
  /** Each result is told at once, so that a crash costs no file that was done. */
  readonly port: MessagePort;
  /** One number: not 0 where no further file is to be begun. */
  readonly stop: SharedArrayBuffer;
}

/** A thread serves one run. */
let converter: FileConverter | undefined;
let makeRows: ReturnType<typeof rowMaker> | undefined;

/** What a thread does: the entry of its own bundle. */
export default async function convertTask({ jobs, run, port, stop }: Task): Promise<void> {
  const { fileConverter } = await import('./convert-file.ts');
  converter ??= fileConverter(run);
  const stopped = new Int32Array(stop);
  try {
    for (const job of jobs) {
      if (Atomics.load(stopped, 0) !== 0) break;
      const result: FileResult = await converter.convert(job);
      port.postMessage(result);
    }
  } finally {
    port.close();
  }
}

/** Looking at files needs nothing that converting them does. */
export async function check(shared: SharedChecks): Promise<Map<number, Checked>> {
  return checkShare(shared);
}

/** The rows of one file, for a pipe. */
export async function rows({ path, run }: { path: string; run: PipeSettings }): Promise<PipedRows> {
  const { rowMaker } = await import('./piped-rows.ts');
  makeRows ??= rowMaker(run);
  return makeRows(path);
}
