import papa from 'papaparse';
import { printable } from '../screen/printable.ts';
import { allShown, type Found } from './findings.ts';
import type { Reporter } from './types.ts';

const FIELDS = ['file', 'line', 'column', 'rule', 'severity', 'message', 'fix', 'sha256'];

/** One finding a row (RFC 4180, LF), for spreadsheets. */
export const csv: Reporter = {
  id: 'csv',
  summary: 'one finding a row, for spreadsheets',
  inColor: false,
  print: (report) => `${papa.unparse({ fields: FIELDS, data: allShown(report).map(rowOf) }, { newline: '\n' })}\n`,
};

/** Line and column are empty for a finding about the whole file. */
function rowOf({ file, problem }: Found): (string | number)[] {
  const { position, rule, severity, message, fix } = problem;
  const place = position === undefined ? ['', ''] : [position.start.line, position.start.column];
  return [printable(file.path), ...place, rule, severity, printable(message), fix, file.sha256 ?? ''];
}
