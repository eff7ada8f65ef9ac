import type { ManifestRow } from '../../manifest/manifest.ts';
import { counted, number } from '../../text/counting.ts';
import { duration } from '../screen/duration.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { displayWidth, excerpt } from '../screen/width.ts';
import { type BatchOutcome, failedFiles, finishedFiles } from './outcome.ts';
import { changeLines, stopLines } from './summary.ts';

type Paint = Screen['paint'];

/** Rules and reasons that are shown; the report has all. */
const MOST_CODES = 10;
const MOST_REASONS = 12;
const NAME_WIDTH = 48;
const REASON_WIDTH = 60;

/** What is said of a run besides its outcome. */
export interface CollectionFacts {
  /** Where the files came from, and where they went. */
  readonly title: string;
  /** `manifest.csv 4,000 rows`. */
  readonly records: readonly string[];
  readonly again: string;
}

/** What is said about a collection: counts, what was not converted and why, what is most frequent, one verdict. */
export function collectionLines(outcome: BatchOutcome, facts: CollectionFacts, screen: Screen): string[] {
  const { paint } = screen;
  const rows = rowsOf(outcome);
  const time = duration(outcome.elapsedMs);
  const gap = Math.max(3, 78 - displayWidth(facts.title) - time.length);
  return [
    '',
    `${paint.bold(printable(facts.title))}${' '.repeat(gap)}${paint.dim(time)}`,
    '',
    ...countLines(rows, outcome),
    '',
    ...section('not converted', failureTable(rows)),
    ...section(frequentTitle(outcome), codeTable(outcome)),
    ...spaced(changeLines(outcome, paint)),
    ...(facts.records.length === 0 ? [] : [`  ${facts.records.join(' · ')}`]),
    ...stopLines(outcome, facts.again, paint),
    ...verdictLines(outcome, paint),
  ];
}

/** Every file's row, whoever made it. */
function rowsOf({ steps, results, copies }: BatchOutcome): ManifestRow[] {
  const done = steps.flatMap((step) => (step.kind === 'done' ? [step.row] : []));
  return [...done, ...results.map(({ result }) => result.row), ...copies];
}

function countLines(rows: readonly ManifestRow[], { steps }: BatchOutcome): string[] {
  const count = (wanted: ManifestRow['status']) => rows.filter(({ status }) => status === wanted).length;
  const skipped = steps.filter(({ kind }) => kind === 'skipped').length;
  const lines: [number, string][] = [
    [count('converted'), 'converted'],
    [count('errors'), 'converted, with errors to look at'],
    [count('failed'), 'not converted'],
    [
      count('copy'),
      count('copy') === 1 ? 'copy of another file, written once' : 'copies of another file, written once',
    ],
    [skipped, 'skipped: an output is there'],
  ];
  const shown = lines.filter(([files], i) => files > 0 || i === 0);
  const total = number(rows.length + skipped);
  const width = Math.max(5, total.length);
  return [
    ...shown.map(([files, what]) => `  ${number(files).padStart(width)}  ${what}`),
    ...(shown.length > 1 ? [`  ${total.padStart(width)}`] : []),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`), ''];
}

function spaced(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

/** One line for each reason, with the first file that it stopped. */
function failureTable(rows: readonly ManifestRow[]): string[] {
  const byReason = new Map<string, { first: string; files: number }>();
  for (const { status, reason = '', source } of rows) {
    if (status !== 'failed') continue;
    const same = byReason.get(reason);
    if (same === undefined) byReason.set(reason, { first: source, files: 1 });
    else same.files++;
  }
  const all = [...byReason].sort(([, a], [, b]) => b.files - a.files);
  const shown = all
    .slice(0, MOST_REASONS)
    .map(([reason, { first, files }]) => [
      excerpt(first, NAME_WIDTH),
      excerpt(reason, REASON_WIDTH),
      counted(files, 'file'),
    ]);
  const rest = all.length > MOST_REASONS ? [`… and ${counted(all.length - MOST_REASONS, 'reason')} more`] : [];
  return [...aligned(shown), ...rest];
}

/** Of files that were done before, a manifest knows how much was found, but not what. */
function frequentTitle({ steps, results }: BatchOutcome): string {
  const isPart = steps.some(({ kind }) => kind === 'done' || kind === 'skipped');
  return isPart ? `most frequent in the ${counted(results.length, 'file')} of this run` : 'most frequent';
}

function codeTable({ results }: BatchOutcome): string[] {
  const byCode = new Map<string, { count: number; files: number; isError: boolean }>();
  for (const { result } of results)
    for (const { code, severity, count } of result.codes) {
      const known = byCode.get(code) ?? { count: 0, files: 0, isError: false };
      known.count += count;
      known.files++;
      known.isError ||= severity === 'error';
      byCode.set(code, known);
    }
  const most = [...byCode].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST_CODES);
  const width = Math.max(0, ...most.map(([, { count }]) => number(count).length));
  return aligned(
    most.map(([code, { count, files, isError }]) => [
      printable(code),
      `${number(count).padStart(width)} in ${counted(files, 'file')}`,
      isError ? 'errors' : '',
    ]),
  );
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
      .join('   ')
      .trimEnd(),
  );
}

function verdictLines(outcome: BatchOutcome, paint: Paint): string[] {
  const failed = failedFiles(outcome);
  const total = outcome.steps.length;
  if (failed > 0)
    return [
      `${paint.red('✖')} ${number(failed)} of ${counted(total, 'file')} ${failed === 1 ? 'was' : 'were'} not converted`,
    ];
  return outcome.stopped ? [] : [`${paint.green('✔')} ${counted(finishedFiles(outcome), 'file')}, none failed`];
}
