import type { Severity } from '../../rules/types.ts';
import { counted } from '../../text/counting.ts';
import { printable } from '../screen/printable.ts';
import { allShown, type Found, SEVERITIES } from './findings.ts';
import { type Reporter, STANDARD_INPUT } from './types.ts';
import { plainVerdict } from './verdict.ts';

/** GitHub shows ten errors, ten warnings and ten notices of a step, and drops the rest without a word. */
const MOST_OF_A_KIND = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const NOUNS: Readonly<Record<Severity, string>> = { error: 'more error', warning: 'more warning', info: 'more note' };

/** Workflow commands, which GitHub shows on the lines of a pull request: the worst first, ten of each kind. */
export const github: Reporter = {
  id: 'github',
  summary: 'annotations on the lines of a pull request',
  inColor: false,
  print(report, look) {
    const found = allShown(report);
    const kinds = SEVERITIES.map((severity) => found.filter(({ problem }) => problem.severity === severity));
    const isCut = kinds.some((all) => all.length > MOST_OF_A_KIND);
    const lines = kinds.flatMap((all, i) => all.slice(0, roomFor(SEVERITIES[i], isCut)).map(annotation));
    const left = kinds.flatMap((all, i) => moreOf(SEVERITIES[i], all.length - roomFor(SEVERITIES[i], isCut)));
    if (isCut) lines.push(`::notice title=transcript::${moreText(left, found.length - lines.length)}`);
    return [...lines, plainVerdict(report, look)].map((line) => `${line}\n`).join('');
  },
};

/** What says how many are left out is a notice itself. */
function roomFor(severity: Severity | undefined, isCut: boolean): number {
  return severity === 'info' && isCut ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND;
}

function moreOf(severity: Severity | undefined, left: number): string[] {
  return severity === undefined || left <= 0 ? [] : [counted(left, NOUNS[severity])];
}

function moreText(left: readonly string[], count: number): string {
  const last = left.at(-1) ?? '';
  const list = left.length > 1 ? `${left.slice(0, -1).join(', ')} and ${last}` : last;
  return `${list} ${count === 1 ? 'is' : 'are'} in the job summary (a step shows ${MOST_OF_A_KIND} of each kind)`;
}

function annotation({ file, problem }: Found): string {
  const properties: string[] = [];
  if (file.path !== STANDARD_INPUT) properties.push(`file=${property(file.path)}`);
  if (problem.position !== undefined) {
    const { start, end } = problem.position;
    properties.push(`line=${start.line}`, `col=${start.column}`);
    // GitHub refuses an end column where the end is on another line.
    if (end.line === start.line && end.column > start.column) properties.push(`endColumn=${end.column}`);
  }
  properties.push(`title=${property(problem.rule)}`);
  return `::${COMMANDS[problem.severity]} ${properties.join(',')}::${data(problem.message)}`;
}

/** Escaped as GitHub's own toolkit escapes what stands behind the second `::`. */
function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** In a property, what would end it too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
