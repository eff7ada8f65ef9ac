import { counted } from '../../text/counting.ts';
import { printable } from '../screen/printable.ts';
import { allShown, type Found, placeOf, SEVERITIES } from './findings.ts';
import { glyphOf } from './marks.ts';
import type { Report } from './types.ts';
import { plainVerdict } from './verdict.ts';

/** GitHub takes a summary of up to a mebibyte of a step, and refuses a longer one whole. */
const MOST_ROWS = 1000;

/** All findings, the worst first, as a Markdown table to append to the file that `GITHUB_STEP_SUMMARY` names. */
export function jobSummary(report: Report): string {
  const found = allShown(report);
  const worstFirst = SEVERITIES.flatMap((severity) => found.filter(({ problem }) => problem.severity === severity));
  const lines = ['### transcript validate', '', plainVerdict(report, { unicode: true })];
  if (found.length > 0) lines.push('', '| | File | Place | Message | Rule |', '|-|-|-|-|-|');
  lines.push(...worstFirst.slice(0, MOST_ROWS).map(rowOf));
  const left = found.length - MOST_ROWS;
  if (left > 0) lines.push('', `… and ${counted(left, 'more', 'more')}`);
  return lines.map((line) => `${line}\n`).join('');
}

function rowOf({ file, problem }: Found): string {
  const mark = glyphOf(problem.severity, { unicode: true });
  return `| ${[mark, cell(file.path), placeOf(problem), cell(problem.message), cell(problem.rule)].join(' | ')} |`;
}

/** Every sign that Markdown or HTML could take for its own is escaped; what is long is cut. */
function cell(text: string): string {
  const short = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  return printable(short)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~>@:]/g, '\\$&');
}
