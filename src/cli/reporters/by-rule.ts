import type { Severity } from '../../rules/types.ts';
import { counted, number } from '../../text/counting.ts';
import { displayWidth, padEnd, padStart } from '../screen/width.ts';
import { allShown } from './findings.ts';
import { safe } from './marks.ts';
import type { FileReport, Look, Report } from './types.ts';

/** Rules in the summary of several files. */
const MOST_RULES = 10;

interface Tally {
  readonly rule: string;
  readonly severity: Severity;
  count: number;
  readonly files: Set<FileReport>;
}

/** The most frequent rules over several files, each with how often and in how many files; nothing without findings. */
export function printedByRule(report: Report, look: Pick<Look, 'unicode' | 'paint'>): string[] {
  const tallies = talliesOf(report);
  const shown = tallies.slice(0, MOST_RULES);
  const widest = (cell: (tally: Tally) => string) => Math.max(0, ...shown.map((tally) => displayWidth(cell(tally))));
  const width = { rule: widest(ruleOf), count: widest(countOf), files: widest(filesOf) };
  const lines = shown.map((tally, i) => {
    const rule = look.paint.dim(padEnd(safe(ruleOf(tally), look), width.rule));
    const counts = `${padStart(countOf(tally), width.count)} in ${padStart(filesOf(tally), width.files)}`;
    const noun = i > 0 ? '' : tally.files.size === 1 ? ' file' : ' files';
    return `    ${rule}  ${counts}${tally.severity === 'error' ? `${padEnd(noun, 6)}  errors` : noun}`;
  });
  if (lines.length === 0) return [];
  const left = tallies.length - shown.length;
  if (left > 0) lines.push(safe(`    … and ${counted(left, 'more rule')}`, look));
  return ['  most frequent', ...lines];
}

function talliesOf(report: Report): Tally[] {
  const byRule = new Map<string, Tally>();
  for (const { file, problem } of allShown(report)) {
    if (file.error !== undefined) continue;
    const { rule, severity } = problem;
    const key = `${rule} ${severity}`;
    const tally = byRule.get(key) ?? { rule, severity, count: 0, files: new Set() };
    tally.count++;
    tally.files.add(file);
    byRule.set(key, tally);
  }
  return [...byRule.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

const ruleOf = ({ rule }: Tally): string => rule;
const countOf = ({ count }: Tally): string => number(count);
const filesOf = ({ files }: Tally): string => number(files.size);
