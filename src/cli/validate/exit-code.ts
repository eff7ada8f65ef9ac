import { EXIT } from '../exit-codes.ts';
import type { FileReport } from '../reporters/types.ts';
import type { FailOn } from './choices.ts';

const LOUDNESS = { info: 1, warning: 2, error: 3, never: 4 } as const;

/** 1 where a file failed, something at or above `failOn` was found, or more warnings than are allowed. */
export function exitCodeOf(files: readonly FileReport[], failOn: FailOn, maxWarnings: number): number {
  const problems = files.flatMap((file) => file.problems);
  const failed = files.some(({ error }) => error !== undefined);
  const loud = problems.some(({ severity }) => LOUDNESS[severity] >= LOUDNESS[failOn]);
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return failed || loud || warnings > maxWarnings ? EXIT.findings : EXIT.done;
}
