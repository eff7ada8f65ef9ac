import type { Problem } from '../../rules/run.ts';
import { isAtLeast, placeOf, shownIn } from './findings.ts';
import type { FileReport, Report, Reporter } from './types.ts';
import { attributes, escapeXml } from './xml.ts';

/** The numbers that JUnit's XML wants of a suite; nothing is timed, so that the same report is the same bytes. */
interface Totals {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

/** JUnit XML: a file is a suite, a finding a test. One below what fails is a test that passed, and says so. */
export const junit: Reporter = {
  id: 'junit',
  summary: 'JUnit XML: a file is a suite, a finding a test',
  inColor: false,
  print(report) {
    const totals = report.files.map((file) => totalsOf(file, report));
    const sum = (key: keyof Totals) => totals.reduce((total, one) => total + one[key], 0);
    const all = { name: 'transcript validate', tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
    const suites = report.files.flatMap((file) => suiteLines(file, report));
    return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${attributes(all)}>`, ...suites, '</testsuites>']
      .map((line) => `${line}\n`)
      .join('');
  },
};

function totalsOf(file: FileReport, report: Report): Totals {
  if (file.error !== undefined) return { tests: 1, failures: 0, errors: 1 };
  const shown = shownIn(file, report);
  const failures = shown.filter(({ severity }) => isAtLeast(severity, report.failOn)).length;
  return { tests: Math.max(1, shown.length), failures, errors: 0 };
}

function suiteLines(file: FileReport, report: Report): string[] {
  const shown = shownIn(file, report);
  return [
    `  <testsuite${attributes({ name: file.path, ...totalsOf(file, report), skipped: 0, time: 0 })}>`,
    ...(shown.length === 0 ? [`    <testcase${caseOf(file, 'no findings')}/>`] : []),
    ...shown.map((problem) => caseLine(file, problem, report)),
    '  </testsuite>',
  ];
}

function caseLine(file: FileReport, problem: Problem, { failOn }: Report): string {
  const { severity, message, rule } = problem;
  const text = `${severity} at ${placeOf(problem)}: ${message}`;
  const failed = file.error !== undefined ? 'error' : isAtLeast(severity, failOn) ? 'failure' : undefined;
  const body =
    failed === undefined
      ? `<system-out>${escapeXml(text)}</system-out>`
      : `<${failed}${attributes({ message, type: rule })}>${escapeXml(text)}</${failed}>`;
  return `    <testcase${caseOf(file, `${placeOf(problem)} ${rule}`)}>${body}</testcase>`;
}

function caseOf({ path }: FileReport, name: string): string {
  return attributes({ name, classname: path, time: 0 });
}
