import type { Problem } from '../../rules/run.ts';
import { shownIn } from './findings.ts';
import type { FileReport, Report, Reporter } from './types.ts';
import { attributes } from './xml.ts';

/** Checkstyle's XML, which Jenkins and many others read. */
export const checkstyle: Reporter = {
  id: 'checkstyle',
  summary: 'Checkstyle XML, for Jenkins and others',
  inColor: false,
  print(report) {
    const files = report.files.flatMap((file) => fileLines(file, report));
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>'];
    return lines.map((line) => `${line}\n`).join('');
  },
};

function fileLines(file: FileReport, report: Report): string[] {
  return [
    `  <file${attributes({ name: file.path })}>`,
    ...shownIn(file, report).map((problem) => `    <error${attributes(errorOf(problem))}/>`),
    '  </file>',
  ];
}

/** Line 0 is Checkstyle's own for what is about the whole file. */
function errorOf({ position, severity, message, rule }: Problem): Record<string, string | number> {
  return {
    line: position?.start.line ?? 0,
    ...(position === undefined ? {} : { column: position.start.column }),
    severity,
    message,
    source: `transcript.${rule}`,
  };
}
