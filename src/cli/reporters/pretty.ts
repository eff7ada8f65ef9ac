import { printedByRule } from './by-rule.ts';
import { fileLines } from './file-lines.ts';
import { shownIn } from './findings.ts';
import { hintLines } from './hints.ts';
import { paintedMark, safe } from './marks.ts';
import type { Look, Report, Reporter } from './types.ts';
import { verdictOf } from './verdict.ts';

/** For reading: each file's findings in columns, what to type next, and the verdict last. */
export const pretty: Reporter = {
  id: 'pretty',
  summary: 'for reading: places, messages, what to type next; -v shows the words',
  inColor: true,
  print(report, look) {
    const { files } = report;
    const isOne = files.length === 1;
    const parts = files
      .filter((file) => isOne || shownIn(file, report).length > 0)
      .map((file) => fileLines(file, report, look));
    if (!isOne) parts.push(printedByRule(report, look));
    parts.push([...hintLines(report, look), verdictLine(report, look)]);
    return parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
      .join('\n');
  },
};

function verdictLine(report: Report, look: Look): string {
  const { mark, text } = verdictOf(report);
  return `${paintedMark(mark, look)} ${safe(text, look)}`;
}
