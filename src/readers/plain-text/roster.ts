import type { Role } from '../../model/transcript.ts';
import { isBeyondAscii, isCapital, isSmall } from '../../text/ascii.ts';
import { foldLabel } from './label-shape.ts';
import type { Line } from './lines.ts';

/** One entry of a list of those who take part: a name on its line, what its bearer is on the next. */
export interface Entry {
  readonly line: Line;
  readonly office: string;
  readonly role?: Role;
}

const HEADING =
  /^(?:(?:corporate|company|conference call|call|other|executive|management|analyst) )?(?:participants|executives|analysts|attendees|speakers|representatives)$/;
/** Few words: folding a text is slow. */
const NO_SENTENCE = /^\P{L}*\p{L}+(?:\P{L}+\p{L}+){0,3}\P{L}*$/u;
const ASKING = /^(?:analyst|research analyst|investor)\b/i;
const HEADER_LINES = 120;

/** The two-line entries below `CORPORATE PARTICIPANTS` and the like, as companies' calls print them. */
export function rosterOf(lines: readonly Line[]): Entry[] {
  return lines
    .slice(0, HEADER_LINES)
    .filter(({ text, kind }) => (kind === 'text' || kind === 'heading') && isHeading(text.slice(0, 60)))
    .flatMap((heading) => entriesBelow(heading, lines));
}

function isHeading(text: string): boolean {
  return endsInS(text) && NO_SENTENCE.test(text) && HEADING.test(foldLabel(text));
}

/** Whether the last letter is an `s`, as that of all such headings is, or one beyond ASCII that may fold to it. */
function endsInS(text: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (isSmall(code) || isCapital(code) || isBeyondAscii(code)) return isBeyondAscii(code) || /s/i.test(text[i] ?? '');
  }
  return false;
}

function entriesBelow({ index, text }: Line, lines: readonly Line[]): Entry[] {
  let at = index + 1;
  while (lines[at]?.kind === 'blank') at++;
  const entries: Entry[] = [];
  for (; lines[at]?.kind === 'text'; at += 2) {
    const [line, office] = [lines[at], lines[at + 1]];
    if (line === undefined || office?.kind !== 'text' || /[.:?!]$/.test(line.text) || line.text.length > 60) return [];
    const role = ASKING.test(office.text) || /analyst/i.test(text) ? 'interviewer' : roleUnder(text);
    entries.push({ line, office: office.text, ...(role === undefined ? {} : { role }) });
  }
  return entries.length >= 2 || /,/.test(entries[0]?.office ?? '') ? entries : [];
}

function roleUnder(heading: string): Role | undefined {
  return /corporate|company|executive|management/i.test(heading) ? 'interviewee' : undefined;
}
