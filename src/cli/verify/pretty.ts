import { counted } from '../../text/counting.ts';
import { type Finding, isSettled, type Match } from '../../verify/index.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { displayWidth, excerpt, padEnd } from '../screen/width.ts';
import { excerptsOf } from './excerpt.ts';
import type { DraftReport, VerifyReport } from './report.ts';
import { mostUrgentFirst, needingPerson } from './sort.ts';

/** The matching contract: what a person may rely on, and what is not looked at. */
const CONTRACT = [
  'Counted as the same: quotation marks, apostrophes, dashes, spaces, the first letter’s case,',
  'end punctuation, and what the draft marks with [ ] or …. Every other character must agree.',
];
/** Short phrases that are named. */
const MOST_PHRASES = 5;

type Look = Pick<Screen, 'width' | 'paint'>;

/** The screen of `transcript verify`. */
export function prettyLines(report: VerifyReport, look: Look): string[] {
  const lines = report.drafts.flatMap((draft) => [...draftLines(draft, report, look), '']);
  const findings = report.drafts.flatMap((draft) => draft.findings);
  if (findings.length > 0) lines.push(...CONTRACT.map((line) => `  ${line}`), '');
  return [...lines, verdict(findings, look)];
}

function draftLines(draft: DraftReport, report: VerifyReport, look: Look): string[] {
  const { paint } = look;
  const names = report.interviews.map(({ name }) => paint.bold(printable(name)));
  const where = names.length > 3 ? counted(names.length, 'interview') : names.join(', ');
  const who = report.speaker === undefined ? '' : `${printable(report.speaker)} in `;
  const count = counted(draft.findings.length, 'quotation');
  const lines = [`${paint.bold(printable(draft.name))}   ${count} · against ${who}${where}`];
  const rows = mostUrgentFirst(draft.findings);
  if (rows.length > 0) lines.push('');
  const columns = columnsOf(rows, report, look.width);
  for (const finding of rows) lines.push(...findingLines(finding, report, columns, look));
  if (draft.phrases.length > 0) lines.push('', phraseLine(draft));
  return lines;
}

function phraseLine({ phrases }: DraftReport): string {
  const shown = phrases.slice(0, MOST_PHRASES).map(({ text }) => `“${excerpt(text, 24)}”`);
  const more = phrases.length > MOST_PHRASES ? ' …' : '';
  return `  · ${counted(phrases.length, 'short phrase')} in quotation marks, not counted: ${shown.join(', ')}${more}`;
}

interface Columns {
  /** Of the longest line number. */
  readonly line: number;
  /** Of the longest column number. */
  readonly column: number;
  /** Where the places in the interview begin. */
  readonly right: number;
}

function columnsOf(findings: readonly Finding[], report: VerifyReport, width: number): Columns {
  const starts = findings.map(({ quotation }) => quotation.position.start);
  const places = findings.map((finding) => displayWidth(rightPlace(finding, report)));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  return {
    line: Math.max(4, 2 + most(starts.map(({ line }) => String(line).length))),
    column: most(starts.map(({ column }) => String(column).length)),
    right: width - 1 - most(places),
  };
}

function findingLines(finding: Finding, report: VerifyReport, columns: Columns, look: Look): string[] {
  const { paint, width } = look;
  const { line, column } = finding.quotation.position.start;
  const isGood = isSettled(finding.grade);
  const place = `${String(line).padStart(columns.line)}:${String(column).padEnd(columns.column)}`;
  const lead = `${paint.dim(place)}  ${isGood ? paint.green('✔') : paint.red('✖')} `;
  const message = messageOf(finding, report);
  const right = rightPlace(finding, report);
  const room = columns.right - place.length - 4;
  const first = `${lead}${padEnd(message, room)}${right === '' ? '' : `  ${paint.dim(right)}`}`.trimEnd();
  const indent = ' '.repeat(place.length + 4);
  const excerpts = isGood ? undefined : excerptsOf(finding, width - indent.length - 11);
  if (excerpts === undefined) return [first];
  const { draft, interview, under, carets } = excerpts;
  const caretLine = `${indent}${' '.repeat(11)}${carets}`;
  return [
    first,
    `${indent}draft      ${draft}`,
    ...(under === 'draft' ? [caretLine] : []),
    `${indent}interview  ${interview}`,
    ...(under === 'interview' ? [caretLine] : []),
  ];
}

/** Without `--speaker`, whoever said it is named. */
function messageOf({ message, grade, matches: [match] }: Finding, { speaker }: VerifyReport): string {
  const isNamed = speaker !== undefined || grade === 'other speaker' || grade === 'ambiguous' || grade === 'joined';
  if (isNamed || match === undefined) return printable(message);
  return printable(`${message} · ${match.speaker?.name ?? match.speaker?.labels[0] ?? 'nobody named'}`);
}

function rightPlace({ grade, matches: [match] }: Finding, report: VerifyReport): string {
  return match === undefined || grade === 'joined' || grade === 'ambiguous' ? '' : placeOf(match, report);
}

function placeOf({ interview, position: { start } }: Match, { interviews }: VerifyReport): string {
  const place = `${start.line}:${start.column}`;
  return interviews.length > 1 ? `${printable(interview)}:${place}` : place;
}

function verdict(findings: readonly Finding[], { paint }: Look): string {
  const count = needingPerson(findings).length;
  if (findings.length === 0) return `${paint.yellow('▲')} no quotations`;
  if (count === 0) return `${paint.green('✔')} ${counted(findings.length, 'quotation')}, every one as said`;
  const verb = count === 1 ? 'needs' : 'need';
  return `${paint.red('✖')} ${count} of ${counted(findings.length, 'quotation')} ${verb} a person`;
}
