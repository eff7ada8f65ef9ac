import { turnsOf } from '../../model/turns.ts';
import { counted, lineList } from '../../text/counting.ts';
import { type Context, screensFor } from '../context.ts';
import { diagnosticLines } from '../convert/report.ts';
import { EXIT } from '../exit-codes.ts';
import { type Coverage, coverageOf } from '../inspect/coverage.ts';
import { dialectSummary } from '../inspect/dialect-sample.ts';
import { marginLines } from '../inspect/margin.ts';
import { rowsOf } from '../inspect/rows.ts';
import { tableLines } from '../inspect/table.ts';
import { type Interview, noInput, openInterview } from '../interview.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import type { InputFlags } from '../settings.ts';

export interface InspectFlags extends InputFlags {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Lines are printed some at a time, so that a file of a million lines is never held twice. */
const BATCH = 2000;

/** `transcript inspect FILE` */
export async function inspect(file: string | undefined, flags: InspectFlags, context: Context): Promise<number> {
  if (file === undefined) throw noInput('inspect');
  const interview = await openInterview(file, flags, context.io, 'inspect');
  const { out } = screensFor(context, interview.settled);
  const coverage = coverageOf(interview);
  if (flags.json) {
    await out.data(`${JSON.stringify(asData(interview, coverage), null, 2)}\n`);
    return EXIT.done;
  }
  await out.say([headline(interview, out), '']);
  const { transcript, source } = interview;
  const showAll = flags.all && source !== undefined;
  await sayAll(showAll ? marginLines(transcript, source, out) : tableLines(transcript, out), out);
  const diagnostics = diagnosticLines(interview.transcript.diagnostics ?? [], out.paint);
  await out.say(['', ...diagnostics, ...verdict(interview, coverage, out)]);
  return EXIT.done;
}

function headline({ name, transcript }: Interview, { paint }: Screen): string {
  const { lines, bytes, encoding, dialect, format } = transcript.source;
  const understood =
    dialect === undefined ? `read as ${format}` : dialectSummary(dialect, turnsOf(transcript)[0]?.label);
  const facts = [counted(lines, 'line'), counted(bytes, 'byte'), encoding.toUpperCase(), understood];
  return `${paint.bold(printable(name))}   ${facts.map(printable).join(' · ')}`;
}

async function sayAll(lines: Iterable<string>, out: Screen): Promise<void> {
  let batch: string[] = [];
  for (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    await out.say(batch);
    batch = [];
  }
  await out.say(batch);
}

function verdict({ transcript }: Interview, coverage: Coverage | undefined, { paint }: Screen): string[] {
  if (coverage === undefined) return [`${paint.green('✔')} ${counted(turnsOf(transcript).length, 'turn')}`];
  const { uncovered } = coverage;
  const line =
    uncovered.length === 0
      ? `${paint.green('✔')} every line is accounted for`
      : `${paint.yellow('▲')} ${counted(uncovered.length, 'line belongs', 'lines belong')} to nothing: ${lineList(uncovered)}`;
  const turns = turnsOf(transcript);
  const [first, last] = [turns[0]?.position.start.line, turns.at(-1)?.position.end.line];
  const hint = `→ a line in the wrong place?  --body ${first}-${last}  or  --label-pattern REGEX`;
  return first === undefined ? [line] : [line, hint];
}

function asData(interview: Interview, coverage: Coverage | undefined): unknown {
  const { transcript } = interview;
  const rows = rowsOf(transcript);
  const turns = rows.filter((row) => 'turn' in row);
  return {
    source: transcript.source,
    rows,
    totals: {
      turns: turns.length,
      speakers: transcript.speakers.length,
      words: turns.reduce((words, turn) => words + turn.words, 0),
      ...(coverage ?? {}),
    },
    ...(transcript.diagnostics === undefined ? {} : { diagnostics: transcript.diagnostics }),
  };
}
