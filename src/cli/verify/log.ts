import papa from 'papaparse';
import { UserError } from '../../model/user-error.ts';
import type { Finding } from '../../verify/index.ts';
import type { DraftReport, VerifyReport } from './report.ts';

/**
 * The checker's log as CSV (RFC 4180, LF), one quotation a row. No clock is read: `checked` is a column only where
 * SOURCE_DATE_EPOCH gives the time.
 *
 * @param epoch seconds since 1970 as SOURCE_DATE_EPOCH has them
 * @throws UserError where `epoch` is no such number
 */
export function csvText(report: VerifyReport, epoch?: string): string {
  const hashes = new Map(report.interviews.map(({ name, sha256 }) => [name, sha256]));
  const checked = epoch === undefined ? {} : { checked: timeOf(epoch) };
  const rows = report.drafts.flatMap((draft) =>
    draft.findings.map((finding) => ({ ...rowOf(draft, finding, hashes), ...checked })),
  );
  const fields = [...COLUMNS, ...Object.keys(checked)];
  return `${papa.unparse({ fields, data: rows }, { newline: '\n', escapeFormulae: true })}\n`;
}

const COLUMNS = [
  'draft',
  'line',
  'column',
  'quotation',
  'grade',
  'message',
  'speaker',
  'interview',
  'interviewLine',
  'interviewColumn',
  'turn',
  'startMs',
  'draftSha256',
  'interviewSha256',
] as const;

function rowOf(
  { name, sha256 }: DraftReport,
  { quotation, grade, message, matches: [match] }: Finding,
  hashes: ReadonlyMap<string, string>,
): Record<(typeof COLUMNS)[number], string | number> {
  const { line, column } = quotation.position.start;
  return {
    draft: name,
    line,
    column,
    quotation: quotation.text,
    grade,
    message,
    speaker: match?.speaker?.name ?? match?.speaker?.labels[0] ?? '',
    interview: match?.interview ?? '',
    interviewLine: match?.position.start.line ?? '',
    interviewColumn: match?.position.start.column ?? '',
    turn: match?.turn ?? '',
    startMs: match?.startMs ?? '',
    draftSha256: sha256,
    interviewSha256: hashes.get(match?.interview ?? '') ?? '',
  };
}

/** The greatest time that a date can hold, in seconds. */
const LAST_SECOND = 8.64e12;

function timeOf(epoch: string): string {
  if (!/^\d{1,13}$/.test(epoch) || Number(epoch) > LAST_SECOND)
    throw new UserError(`SOURCE_DATE_EPOCH ${epoch}: not a number of seconds`);
  return new Date(Number(epoch) * 1000).toISOString();
}
