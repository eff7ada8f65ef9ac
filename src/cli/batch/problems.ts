import type { Diagnostic } from '../../model/transcript.ts';
import { rules } from '../../rules/index.ts';
import { checkTranscript, type Problem, type RuleSettings } from '../../rules/run.ts';
import type { Severity } from '../../rules/types.ts';
import type { Interview } from '../interview.ts';
import { csvHeader, csvRows } from '../reporters/csv.ts';
import { UNREADABLE } from '../reporters/findings.ts';
import type { CodeCount } from './job.ts';

/** The first line of a CSV of problems. */
export const REPORT_HEADER: string = csvHeader();

/** What the reader said, and where there are settings for rules, what they find: warnings and errors, by place. */
export function problemsOf(
  { transcript, source }: Pick<Interview, 'transcript' | 'source'>,
  settings: RuleSettings | undefined,
): Problem[] {
  const found = settings === undefined ? [] : checkTranscript(transcript, settings, source);
  return [...readerProblems(transcript.diagnostics ?? [], settings !== undefined), ...found].filter(
    ({ severity }) => severity !== 'info',
  );
}

/** A rule of the same name says the same again, by the severity that was set for it. */
export function readerProblems(diagnostics: readonly Diagnostic[], checked: boolean): Problem[] {
  const ids = new Set(checked ? rules.map(({ id }) => id) : []);
  return diagnostics
    .filter(({ code, severity }) => !ids.has(code) && severity !== 'info')
    .map(({ code, severity, message, position }) => ({
      rule: code,
      group: 'structure',
      severity,
      fix: 'never',
      message,
      ...(position === undefined ? {} : { position }),
    }));
}

/** A problem that stands for a file that could not be converted. */
export function notConverted(reason: string): Problem {
  return { rule: UNREADABLE, group: 'encoding', severity: 'error', fix: 'never', message: reason };
}

/** Rows of the CSV, each on one line. */
export function reportRows(source: string, sha256: string | undefined, problems: readonly Problem[]): string {
  return csvRows(source, sha256, problems);
}

export function countCodes(problems: readonly Problem[]): CodeCount[] {
  const counts = new Map<string, { code: string; severity: Severity; count: number }>();
  for (const { rule, severity } of problems) {
    const same = counts.get(rule);
    if (same === undefined) counts.set(rule, { code: rule, severity, count: 1 });
    else same.count++;
  }
  return [...counts.values()];
}
