import type { Severity } from '../../rules/types.ts';
import { counted } from '../../text/counting.ts';
import { type Counts, countsOf, isAtLeast, SEVERITIES, shownIn } from './findings.ts';
import { glyphOf, type Mark, safe } from './marks.ts';
import type { Look, Report } from './types.ts';

export interface Verdict {
  readonly mark: Mark;
  /** Without the mark. */
  readonly text: string;
}

const NOUNS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The worst mark and the counts: first what is shown, then what is not, with the flag that shows it. */
export function verdictOf(report: Report): Verdict {
  const counts = countsOf(report.files.flatMap(({ error, problems }) => (error === undefined ? problems : [])));
  const unread = report.files.filter(({ error }) => error !== undefined).length;
  const parts = [shownText(report, counts, unread), unreadText(report, unread), hiddenText(report, counts)];
  return { mark: worstMark(report, counts, unread), text: parts.filter((part) => part !== '').join(' · ') };
}

/** The verdict as a line without colour. */
export function plainVerdict(report: Report, look: Pick<Look, 'unicode'>): string {
  const { mark, text } = verdictOf(report);
  return safe(`${glyphOf(mark, look)} ${text}`, look);
}

/** `1 error`, `5 warnings`, `8 notes`: the severities that were found, the worst first. */
export function countWords(counts: Counts, isWanted: (severity: Severity) => boolean = () => true): string[] {
  return SEVERITIES.filter((severity) => counts[severity] > 0 && isWanted(severity)).map((severity) =>
    counted(counts[severity], NOUNS[severity]),
  );
}

function worstMark({ files, level }: Report, counts: Counts, unread: number): Mark {
  if (files.length === 0) return 'info';
  if (unread > 0) return 'error';
  return SEVERITIES.find((severity) => counts[severity] > 0 && isAtLeast(severity, level)) ?? 'done';
}

function shownText(report: Report, counts: Counts, unread: number): string {
  const { files, level } = report;
  if (files.length === 0) return 'no files';
  const words = countWords(counts, (severity) => isAtLeast(severity, level));
  const isOne = files.length === 1;
  if (words.length === 0) {
    const nothing = level === 'error' ? 'no errors' : 'nothing to look at';
    return unread > 0 ? '' : isOne ? nothing : `${nothing} in ${counted(files.length, 'file')}`;
  }
  if (isOne) return words.join(' · ');
  const found = files.filter((file) => file.error === undefined && shownIn(file, report).length > 0);
  return `${words.join(', ')} in ${found.length} of ${counted(files.length, 'file')}`;
}

function unreadText({ files }: Report, unread: number): string {
  if (unread === 0) return '';
  return files.length === 1 ? 'could not be read' : `${counted(unread, 'file')} could not be read`;
}

function hiddenText({ level }: Report, counts: Counts): string {
  const words = countWords(counts, (severity) => !isAtLeast(severity, level));
  if (words.length === 0) return '';
  return `${words.join(' · ')} (--level ${counts.info > 0 ? 'info' : 'warning'})`;
}
