import { allShown, type Found } from './findings.ts';
import { safe } from './marks.ts';
import type { Look, Reporter } from './types.ts';
import { plainVerdict } from './verdict.ts';

/** One finding a line, as editors and grep read it; the verdict last. */
export const compact: Reporter = {
  id: 'compact',
  summary: 'one finding a line: FILE:LINE:COLUMN: SEVERITY: MESSAGE (RULE)',
  inColor: false,
  print(report, look) {
    const lines = allShown(report).map((found) => findingLine(found, look));
    return [...lines, plainVerdict(report, look)].map((line) => `${line}\n`).join('');
  },
};

/** A finding about the whole file names no line: a wrong place that looks right is worse than none. */
function findingLine({ file, problem }: Found, look: Look): string {
  const { position, severity, message, rule } = problem;
  const place = position === undefined ? '' : `:${position.start.line}:${position.start.column}`;
  return safe(`${file.path}${place}: ${severity}: ${message} (${rule})`, look);
}
