import type { Finding } from '../../verify/index.ts';
import type { DraftReport, VerifyReport } from './report.ts';
import { mostUrgentFirst, needingPerson } from './sort.ts';

/** A step of GitHub Actions shows no more of a kind [GHPM]. */
const MOST = 10;

/** Annotations for GitHub Actions, the worst first, and how many are not shown. */
export function githubText({ drafts }: VerifyReport): string {
  const all = drafts.flatMap((draft) => needingPerson(draft.findings).map((finding) => ({ draft, finding })));
  const order = new Map(mostUrgentFirst(all.map(({ finding }) => finding)).map((finding, i) => [finding, i]));
  all.sort((a, b) => (order.get(a.finding) ?? 0) - (order.get(b.finding) ?? 0));
  const lines = all.slice(0, MOST).map(({ draft, finding }) => annotation(draft, finding));
  if (all.length > MOST) lines.push(`::notice title=transcript::${all.length - MOST} more quotations need a person`);
  return lines.map((line) => `${line}\n`).join('');
}

function annotation({ name }: DraftReport, { quotation, grade, message, matches: [match] }: Finding): string {
  const { start, end } = quotation.position;
  const place =
    match === undefined ? '' : ` (${match.interview}:${match.position.start.line}:${match.position.start.column})`;
  const column = start.line === end.line ? `,endColumn=${end.column}` : '';
  const where = `file=${property(name)},line=${start.line},endLine=${end.line},col=${start.column}${column}`;
  return `::error ${where},title=${property(grade)}::${data(`${message}${place}`)}`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
