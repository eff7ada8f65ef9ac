import { countsOf, shownIn } from './findings.ts';
import { safeJson } from './safe-json.ts';
import type { FileReport, Report, Reporter } from './types.ts';

/** The whole report as one document, files without findings too. */
export const json: Reporter = {
  id: 'json',
  summary: 'one document: files, their findings, counts',
  inColor: false,
  print: (report) => `${safeJson(asData(report), 2)}\n`,
};

/** Counts are of all that was found, also of what the level hides. */
function asData(report: Report): unknown {
  const read = report.files.filter(({ error }) => error === undefined);
  return {
    schema: 'transcript-report/1',
    level: report.level,
    files: report.files.map((file) => fileData(file, report)),
    totals: {
      files: report.files.length,
      unreadable: report.files.length - read.length,
      ...totalsOf(read.flatMap(({ problems }) => problems)),
    },
  };
}

function fileData(file: FileReport, report: Report): unknown {
  const { path, preset, turns, sha256, error, problems } = file;
  if (error !== undefined) return { path, error };
  return {
    path,
    ...(sha256 === undefined ? {} : { sha256 }),
    preset,
    turns,
    totals: totalsOf(problems),
    problems: shownIn(file, report).map(problemData),
  };
}

function totalsOf(problems: FileReport['problems']): object {
  const { error, warning, info } = countsOf(problems);
  return { errors: error, warnings: warning, notes: info };
}

/** A finding with its keys in a fixed order. */
export function problemData(problem: FileReport['problems'][number]): object {
  const { rule, group, severity, fix, message, position, label, edit } = problem;
  return {
    rule,
    group,
    severity,
    fix,
    message,
    ...(position === undefined ? {} : { position }),
    ...(label === undefined ? {} : { label }),
    ...(edit === undefined ? {} : { edit }),
  };
}
