import type { Problem } from '../../rules/run.ts';
import { counted } from '../../text/counting.ts';
import { displayWidth, padEnd } from '../screen/width.ts';
import { codeFrame } from './code-frame.ts';
import { placeOf, shownIn } from './findings.ts';
import { paintedMark, safe } from './marks.ts';
import type { FileReport, Look, Report } from './types.ts';

/** A rule with more findings than this in a file is shown once, with its places. */
const HANDFUL = 5;
/** So many further places are named. */
const MOST_PLACES = 8;
/** A longer message pushes its rule's name out of the column. */
const WIDEST_MESSAGE = 60;
const GAP = 4;

/** One row, and what of the same rule it stands for. */
interface Entry {
  readonly problem: Problem;
  readonly more: readonly Problem[];
  readonly isRepeated: boolean;
}

interface Columns {
  readonly place: number;
  readonly message: number;
}

/** The head of a file and its findings in columns; for a file that could not be read, why. */
export function fileLines(file: FileReport, report: Pick<Report, 'level'>, look: Look): string[] {
  const name = look.paint.bold(safe(file.path, look));
  if (file.error !== undefined) return [`${paintedMark('error', look)} ${name}: ${safe(file.error, look)}`];
  const head = `${name}   ${safe(`${file.preset} · ${counted(file.turns, 'turn')}`, look)}`;
  const entries = entriesOf(shownIn(file, report), look.verbose);
  if (entries.length === 0) return [head];
  const columns = columnsOf(file.problems, look);
  return [head, '', ...entries.flatMap((entry) => entryLines(entry, file, columns, look))];
}

function entriesOf(problems: readonly Problem[], verbose: boolean): Entry[] {
  const byRule = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = byRule.get(problem.rule);
    if (same === undefined) byRule.set(problem.rule, [problem]);
    else same.push(problem);
  }
  const entries: Entry[] = [];
  for (const problem of problems) {
    const same = byRule.get(problem.rule) ?? [];
    const isFolded = !verbose && same.length > HANDFUL;
    if (isFolded && same[0] !== problem) continue;
    const before = entries.at(-1)?.problem;
    const isRepeated = before?.rule === problem.rule && before.message === problem.message;
    entries.push({ problem, more: isFolded ? same.slice(1) : [], isRepeated });
  }
  return entries;
}

/** Hidden problems count too, so that the columns stay where they are when the level changes. */
function columnsOf(problems: readonly Problem[], look: Look): Columns {
  let [place, message] = [0, 0];
  for (const problem of problems) {
    place = Math.max(place, placeOf(problem).length);
    const width = displayWidth(safe(problem.message, look));
    if (width <= WIDEST_MESSAGE) message = Math.max(message, width);
  }
  return { place, message: message + GAP };
}

function entryLines({ problem, more, isRepeated }: Entry, file: FileReport, columns: Columns, look: Look): string[] {
  const { paint } = look;
  const start = `  ${paint.dim(padEnd(placeOf(problem), columns.place))}  ${paintedMark(problem.severity, look)} `;
  const message = safe(problem.message, look);
  const fits = displayWidth(message) < columns.message;
  const row = isRepeated
    ? 'the same'
    : `${fits ? padEnd(message, columns.message) : `${message}  `}${paint.dim(safe(problem.rule, look))}`;
  const indent = ' '.repeat(columns.place + 4);
  const lines = [start + row];
  if (look.verbose) lines.push(...codeFrame(problem, file.source, look).map((line) => indent + line));
  if (more.length > 0) lines.push(`${indent}  ${paint.dim(safe(morePlaces(more), look))}`);
  return lines;
}

/** `and 9 more: 25:310, 27:4 …` */
function morePlaces(more: readonly Problem[]): string {
  const places = more.slice(0, MOST_PLACES).map(placeOf).join(', ');
  return `and ${counted(more.length, 'more', 'more')}: ${places}${more.length > MOST_PLACES ? ' …' : ''}`;
}
