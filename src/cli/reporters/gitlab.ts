import type { Severity } from '../../rules/types.ts';
import { shownIn } from './findings.ts';
import { digest, fingerprintsOf } from './fingerprint.ts';
import { safeJson } from './safe-json.ts';
import type { FileReport, Report, Reporter } from './types.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report, a subset of Code Climate's format. */
export const gitlab: Reporter = {
  id: 'gitlab',
  summary: 'a GitLab code quality report',
  inColor: false,
  looksAtText: true,
  print: (report) =>
    `${safeJson(
      report.files.flatMap((file) => issuesOf(file, report)),
      2,
    )}\n`,
};

/** The format wants a line of every issue: one about the whole file gets the first. */
function issuesOf(file: FileReport, report: Report): unknown[] {
  const fingerprints = fingerprintsOf(file);
  return shownIn(file, report).map((problem) => ({
    description: problem.message,
    check_name: problem.rule,
    // Must be unique in the whole report, hence the path.
    fingerprint: digest(`${file.path}\0${fingerprints.get(problem) ?? problem.rule}`),
    severity: SEVERITY[problem.severity],
    location: { path: file.path, lines: { begin: problem.position?.start.line ?? 1 } },
  }));
}
