import type { Problem } from '../../rules/run.ts';
import type { Severity } from '../../rules/types.ts';
import type { FileReport, Report } from './types.ts';

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** What stands for a rule where a file could not be read. */
export const UNREADABLE = 'unreadable';

export type Counts = Readonly<Record<Severity, number>>;

/** A finding and where it is from. */
export interface Found {
  readonly file: FileReport;
  readonly problem: Problem;
}

/** Whether a severity is as bad as `least`, or worse. */
export function isAtLeast(severity: Severity, least: Severity | 'never'): boolean {
  return least !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** A file's problems at the level; for a file that could not be read, one that says so. */
export function shownIn({ problems, error }: FileReport, { level }: Pick<Report, 'level'>): readonly Problem[] {
  if (error !== undefined)
    return [{ rule: UNREADABLE, group: 'encoding', severity: 'error', fix: 'never', message: error }];
  return problems.filter(({ severity }) => isAtLeast(severity, level));
}

/** The findings of all files at the level, in the order of the files. */
export function allShown(report: Report): Found[] {
  return report.files.flatMap((file) => shownIn(file, report).map((problem) => ({ file, problem })));
}

export function countsOf(problems: Iterable<Problem>): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** `17:1`, or `file` for a finding about the whole file. */
export function placeOf({ position }: Pick<Problem, 'position'>): string {
  return position === undefined ? 'file' : `${position.start.line}:${position.start.column}`;
}
