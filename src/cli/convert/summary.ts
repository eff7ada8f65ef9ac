import { counted, number } from '../../text/counting.ts';
import { needsName } from '../../text/needs-name.ts';
import { errorLines } from '../errors.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import type { Attempt } from './many.ts';
import { setHint } from './report.ts';

/** What is said about many conversions: what failed, what a person should look at, and one verdict. */
export function summaryLines(attempts: readonly Attempt[], total: number, screen: Screen, debug: boolean): string[] {
  const { paint } = screen;
  const lines: string[] = [];
  const outcomes = attempts.flatMap((attempt) => ('outcome' in attempt ? [attempt.outcome] : []));
  for (const attempt of attempts) if ('error' in attempt) lines.push(...failureLines(attempt, screen, debug));
  const warned = new Map<string, number>();
  for (const { diagnostics } of outcomes) {
    const codes = new Set(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code));
    for (const code of codes) warned.set(code, (warned.get(code) ?? 0) + 1);
  }
  for (const [code, files] of warned)
    lines.push(`${paint.yellow('▲')} ${printable(code)} in ${counted(files, 'file')}`);
  const unnamed = outcomes.filter(({ speakers }) => speakers.some(needsName));
  const [first] = unnamed;
  if (first !== undefined) {
    const label = first.speakers.find(needsName)?.labels[0] ?? '';
    lines.push(`${paint.yellow('▲')} speakers without a name in ${counted(unnamed.length, 'file')}`);
    lines.push(`→ ${setHint(first.name, label)}`);
  }
  if (attempts.length < total)
    lines.push(
      `${paint.yellow('▲')} stopped after ${number(attempts.length)} of ${number(total)}; what is written is whole`,
    );
  lines.push(verdict(attempts, outcomes, paint));
  return lines;
}

function failureLines({ path, error }: { path: string; error: unknown }, screen: Screen, debug: boolean): string[] {
  const lines = errorLines(error, screen, debug);
  const [first = '', ...rest] = lines;
  // A fault of the tool does not know which file it was about.
  return first.includes(printable(path)) ? lines : [`${first}   (${printable(path)})`, ...rest];
}

function verdict(
  attempts: readonly Attempt[],
  outcomes: readonly { result: string }[],
  paint: Screen['paint'],
): string {
  const count = (result: string) => outcomes.filter((outcome) => outcome.result === result).length;
  const failed = attempts.length - outcomes.length;
  const mark = failed > 0 ? paint.red('✖') : paint.green('✔');
  const dry = count('dry-run');
  if (dry > 0) return `· dry run: ${number(dry)} to write · ${number(failed)} failed; nothing was written`;
  return `${mark} ${number(count('written'))} written · ${number(count('same'))} unchanged · ${number(failed)} failed`;
}
