import type { Problem } from '../../rules/run.ts';
import { printable } from '../screen/printable.ts';
import { isAtLeast, placeOf, shownIn } from './findings.ts';
import { safeJson } from './safe-json.ts';
import type { FileReport, Report, Reporter } from './types.ts';

/** The Test Anything Protocol, version 14: a file is a test, its findings are what is said about it. */
export const tap: Reporter = {
  id: 'tap',
  summary: 'TAP 14: a file is a test',
  inColor: false,
  print(report) {
    const tests = report.files.flatMap((file, i) => testLines(file, i + 1, report));
    return ['TAP version 14', `1..${report.files.length}`, ...tests].map((line) => `${line}\n`).join('');
  },
};

function testLines(file: FileReport, testNumber: number, report: Report): string[] {
  const shown = shownIn(file, report);
  const failed = file.error !== undefined || shown.some(({ severity }) => isAtLeast(severity, report.failOn));
  const line = `${failed ? 'not ok' : 'ok'} ${testNumber} - ${description(file.path)}`;
  if (shown.length === 0) return [line];
  return [line, '  ---', '  findings:', ...shown.map((problem) => `    - ${findingOf(problem)}`), '  ...'];
}

/** JSON is YAML, and needs no rules of quoting besides its own. */
function findingOf(problem: Problem): string {
  const { severity, rule, message } = problem;
  return safeJson({ at: placeOf(problem), severity, rule, message });
}

/** `#` would begin a directive, as `# SKIP`. */
function description(text: string): string {
  return printable(text).replace(/[\\#]/g, '\\$&');
}
