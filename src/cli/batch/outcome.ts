import type { ManifestRow } from '../../manifest/manifest.ts';
import type { FileResult, Job } from './job.ts';
import type { Pruned } from './prune.ts';
import type { Step } from './steps.ts';

/** What is kept of a result: its problems are in the report. */
export type KeptResult = Omit<FileResult, 'report'>;

/** What a run came to. */
export interface BatchOutcome {
  /** Of every file that is there to be converted. */
  readonly steps: readonly Step[];
  /** Of those that were converted or failed, in the order of the inputs. */
  readonly results: readonly { readonly job: Job; readonly result: KeptResult }[];
  /** Of copies whose original was done, or failed. */
  readonly copies: readonly ManifestRow[];
  readonly pruned: readonly Pruned[];
  /** Whether it was interrupted before all was done. */
  readonly stopped: boolean;
  readonly elapsedMs: number;
}

/** How many files the run is done with, whoever did them. */
export function finishedFiles({ steps, results, copies }: BatchOutcome): number {
  const settled = steps.filter(({ kind }) => kind === 'done' || kind === 'skipped').length;
  return settled + results.length + copies.length;
}

export function failedFiles({ results, copies }: BatchOutcome): number {
  const failed = results.filter(({ result }) => result.result === 'failed').length;
  return failed + copies.filter(({ status }) => status === 'failed').length;
}
