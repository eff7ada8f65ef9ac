import type { Finding } from '../../verify/index.ts';
import { worstFirst } from '../../verify/index.ts';
import { printable } from '../screen/printable.ts';
import { displayWidth } from '../screen/width.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of the draft and of the interview around the worst difference, and what is to be underlined in them. */
export interface Excerpts {
  readonly draft: string;
  readonly interview: string;
  readonly under: 'draft' | 'interview';
  /** Blanks and carets, to stand under the first character of that text. */
  readonly carets: string;
}

const CUT = '… ';
/** Columns of text kept before a difference. */
const CONTEXT = 26;

/** Absent where the quotation has no words of the interview to be held against. */
export function excerptsOf({ quotation, differences, matches: [match] }: Finding, width: number): Excerpts | undefined {
  const worst = worstFirst(differences).find(({ inDraft, inInterview }) => inDraft ?? inInterview);
  if (match === undefined || worst === undefined) return undefined;
  const under = worst.inInterview === undefined ? 'draft' : 'interview';
  const [focus, text] = under === 'draft' ? [worst.inDraft, quotation.text] : [worst.inInterview, match.text];
  if (focus === undefined) return undefined;
  const other = under === 'draft' ? match.text : quotation.text;
  const from = startOf(text, focus, width);
  const shown = cut(text, from, width);
  const otherShown = cut(other, from === 0 ? 0 : startNear(other, text.slice(from), from), width);
  const ranges = differences.flatMap((one) => (under === 'draft' ? one.inDraft : one.inInterview) ?? []);
  return {
    draft: under === 'draft' ? shown : otherShown,
    interview: under === 'draft' ? otherShown : shown,
    under,
    carets: caretsUnder(text, from, ranges, displayWidth(shown)),
  };
}

/** The beginning where the difference fits on the line with it, else a word a little before the difference. */
function startOf(text: string, { start, end }: Range, width: number): number {
  if (displayWidth(printable(text.slice(0, end))) < width - 4) return 0;
  const space = text.indexOf(' ', Math.max(0, start - CONTEXT));
  return space === -1 || space >= start ? start : space + 1;
}

/** Where the other text has the same words, near the same offset. */
function startNear(other: string, words: string, offset: number): number {
  const lead = words.split(' ').slice(0, 2).join(' ');
  const found = other.indexOf(lead, Math.max(0, offset - 200));
  if (found !== -1 && found <= offset + 200) return found;
  return other.lastIndexOf(' ', Math.min(offset, other.length - CONTEXT)) + 1;
}

function cut(text: string, from: number, width: number): string {
  const room = width - (from === 0 ? 0 : CUT.length);
  // What is printed comes from `printable`, which may be longer: it is cut by columns, between words where it can be.
  let shown = '';
  let used = 0;
  for (const character of text.slice(from, from + width * 2)) {
    const next = printable(character);
    if (used + displayWidth(next) > room - 2) {
      const space = shown.lastIndexOf(' ');
      return `${from === 0 ? '' : CUT}${space > room / 2 ? shown.slice(0, space) : shown} …`;
    }
    shown += next;
    used += displayWidth(next);
  }
  return (from === 0 ? '' : CUT) + shown;
}

function caretsUnder(text: string, from: number, ranges: readonly Range[], width: number): string {
  const lead = from === 0 ? 0 : displayWidth(CUT);
  const columns = new Set<number>();
  for (const { start, end } of ranges) {
    if (start < from) continue;
    const first = lead + displayWidth(printable(text.slice(from, start)));
    const length = Math.max(1, displayWidth(printable(text.slice(start, end))));
    for (let column = first; column < Math.min(first + length, width); column++) columns.add(column);
  }
  let carets = '';
  for (let column = 0; column <= Math.max(-1, ...columns); column++) carets += columns.has(column) ? '^' : ' ';
  return carets;
}
