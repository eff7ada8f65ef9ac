import { counted, number } from '../../text/counting.ts';
import { setHint } from '../convert/report.ts';
import { errorLines } from '../errors.ts';
import { duration } from '../screen/duration.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { errorOf } from './failure.ts';
import type { Failure } from './job.ts';
import { type BatchOutcome, failedFiles, finishedFiles } from './outcome.ts';

type Paint = Screen['paint'];

/** More failures than this are counted only. */
const MOST_FAILURES = 50;
/** More names than this are counted only. */
const MOST_NAMES = 20;
/** Shorter runs do not say how long they took. */
const PATIENCE_MS = 1000;

/** What is said about many conversions: what failed, what a person should look at, and one verdict. */
export function summaryLines(outcome: BatchOutcome, again: string, screen: Screen, debug: boolean): string[] {
  const { paint } = screen;
  return [
    ...failureLines(outcome, screen, debug),
    ...changeLines(outcome, paint),
    ...codeLines(outcome, paint),
    ...unnamedLines(outcome, paint),
    ...stopLines(outcome, again, paint),
    verdict(outcome, paint),
  ];
}

/** What was done again, and what was removed, by name. */
export function changeLines({ steps, pruned }: BatchOutcome, paint: Paint): string[] {
  const changed = steps.flatMap((step) => (step.kind === 'convert' && step.changed ? [step.job.path] : []));
  return [
    ...named(changed, (path) => `· ${printable(path)} changed since, and was done again`),
    ...pruned.map(({ source, output, result }) =>
      result === 'removed'
        ? `· ${printable(output)} removed: ${printable(source)} is gone`
        : `${paint.yellow('▲')} ${printable(output)} kept: ${printable(source)} is gone, but this is not what was written`,
    ),
  ];
}

function named(names: readonly string[], line: (name: string) => string): string[] {
  const shown = names.slice(0, MOST_NAMES).map(line);
  return names.length > MOST_NAMES ? [...shown, `· … and ${number(names.length - MOST_NAMES)} more`] : shown;
}

/** `again` is the flag that goes on with what is left. */
export function stopLines(outcome: BatchOutcome, again: string, paint: Paint): string[] {
  if (!outcome.stopped) return [];
  const counts = `${number(finishedFiles(outcome))} of ${number(outcome.steps.length)}`;
  return [`${paint.yellow('▲')} stopped after ${counts}; what is written is whole`, `→ the same line with ${again}`];
}

function failureLines({ results }: BatchOutcome, screen: Screen, debug: boolean): string[] {
  const failed = results.flatMap(({ job, result: { failure } }) =>
    failure === undefined ? [] : [{ path: job.path, failure }],
  );
  const lines = failed.slice(0, MOST_FAILURES).flatMap((one) => linesOf(one, screen, debug));
  if (failed.length > MOST_FAILURES)
    lines.push(`${screen.paint.red('✖')} and ${counted(failed.length - MOST_FAILURES, 'file')} more`);
  return lines;
}

function linesOf({ path, failure }: { path: string; failure: Failure }, screen: Screen, debug: boolean): string[] {
  const lines = errorLines(errorOf(failure), screen, debug);
  const [first = '', ...rest] = lines;
  // A fault of the tool does not know which file it was about.
  return first.includes(printable(path)) ? lines : [`${first}   (${printable(path)})`, ...rest];
}

function codeLines({ results }: BatchOutcome, paint: Paint): string[] {
  const files = new Map<string, number>();
  for (const { result } of results) for (const { code } of result.codes) files.set(code, (files.get(code) ?? 0) + 1);
  return [...files].map(([code, count]) => `${paint.yellow('▲')} ${printable(code)} in ${counted(count, 'file')}`);
}

function unnamedLines({ results }: BatchOutcome, paint: Paint): string[] {
  const unnamed = results.filter(({ result }) => result.unnamed !== undefined);
  const [first] = unnamed;
  if (first === undefined) return [];
  return [
    `${paint.yellow('▲')} speakers without a name in ${counted(unnamed.length, 'file')}`,
    `→ ${setHint(first.job.path, first.result.unnamed ?? '')}`,
  ];
}

function verdict(outcome: BatchOutcome, paint: Paint): string {
  const { results, steps, elapsedMs, copies } = outcome;
  const count = (wanted: string) => results.filter(({ result }) => result.result === wanted).length;
  const kinds = (wanted: string) => steps.filter(({ kind }) => kind === wanted).length;
  const failed = failedFiles(outcome);
  const copied = copies.filter(({ status }) => status === 'copy').length;
  const skipped = kinds('skipped');
  return [
    `${failed > 0 ? paint.red('✖') : paint.green('✔')} ${number(count('written'))} written`,
    `${number(count('same') + kinds('done'))} unchanged`,
    ...(skipped > 0 ? [`${number(skipped)} skipped`] : []),
    ...(copied > 0 ? [counted(copied, 'copy', 'copies')] : []),
    `${number(failed)} failed`,
    ...(elapsedMs >= PATIENCE_MS ? [duration(elapsedMs)] : []),
  ].join(' · ');
}
