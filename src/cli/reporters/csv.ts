import papa from 'papaparse';
import type { Problem } from '../../rules/run.ts';
import { printable } from '../screen/printable.ts';
import { allShown } from './findings.ts';
import type { Reporter } from './types.ts';

const FIELDS = ['file', 'line', 'column', 'rule', 'severity', 'message', 'fix', 'sha256'];

/** One finding a row (RFC 4180, LF), for spreadsheets. */
export const csv: Reporter = {
  id: 'csv',
  summary: 'one finding a row, for spreadsheets',
  inColor: false,
  print: (report) =>
    `${papa.unparse({ fields: FIELDS, data: allShown(report).map(({ file, problem }) => rowOf(file.path, file.sha256, problem)) }, { newline: '\n' })}\n`,
};

/** The first line, with its line end. */
export function csvHeader(): string {
  return `${FIELDS.join(',')}\n`;
}

/** The rows of one file without the first line, each on one line. */
export function csvRows(path: string, sha256: string | undefined, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  return `${papa.unparse(
    problems.map((problem) => rowOf(path, sha256, problem)),
    { newline: '\n' },
  )}\n`;
}

/** Line and column are empty for a finding about the whole file. */
function rowOf(path: string, sha256: string | undefined, problem: Problem): (string | number)[] {
  const { position, rule, severity, message, fix } = problem;
  const place = position === undefined ? ['', ''] : [position.start.line, position.start.column];
  return [printable(path), ...place, rule, severity, printable(message), fix, sha256 ?? ''];
}
