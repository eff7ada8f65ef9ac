import type { Line } from './lines.ts';
import { isStageLine } from './marks.ts';
import type { Starts } from './walk.ts';

/** What stands between paragraphs of the talk and is nobody's speech, told by its place and its looks. */
export interface Interlude {
  readonly type: 'heading' | 'stage' | 'advertisement';
  /** Index of its last line. */
  readonly last: number;
}

interface Setting {
  /** Whether headings have a mark of their own, as in Markdown. */
  readonly markup: boolean;
  /** Whether this tool wrote the file: it sets directions in italics and no paragraph else. */
  readonly own: boolean;
  /** Whether paragraphs end as sentences do. Default: decided from these lines. */
  readonly punctuated?: boolean;
}

interface Interludes {
  readonly found: ReadonlyMap<number, Interlude>;
  readonly punctuated: boolean;
}

interface Paragraph {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const SENTENCE_END = /[.?!…。？！؟۔।:：;,，、—–-]["”’»'」』)\]*_]*$/u;
const LONGEST_HEADING = 72;
const LONGEST_STAGE_LINES = 6;
const SHARE_OF_SENTENCES = 0.7;

/**
 * Headings without a mark of their own, directions of several lines, paragraphs set wholly in italics and
 * advertisements, by the index of their first line.
 *
 * @param from index of the first line of the talk, `to` of the first one behind it
 */
export function findInterludes(
  lines: readonly Line[],
  starts: Starts,
  from: number,
  to: number,
  { markup, own, punctuated }: Setting,
): Interludes {
  const paragraphs = paragraphsOf(lines, starts, from, to);
  const sentences = punctuated ?? areSentences(paragraphs);
  const found = new Map<number, Interlude>();
  for (const [i, paragraph] of paragraphs.entries()) {
    if (starts.has(paragraph.first)) continue;
    const { first, last } = paragraph;
    if (isSold(paragraphs, i, lines, starts)) found.set(first, { type: 'advertisement', last });
    else if (last - first < LONGEST_STAGE_LINES && isStageLine(paragraph.text))
      found.set(first, { type: 'stage', last });
    else if (isItalic(paragraph.text) && (own || isBeforeStart(last, lines, starts) || isBelowPicture(first, lines)))
      found.set(first, { type: 'stage', last });
    else if (!markup && sentences && isHeading(paragraph, lines) && isBeforeStart(last, lines, starts))
      found.set(first, { type: 'heading', last });
  }
  return { found, punctuated: sentences };
}

const ADVERTISEMENT =
  /^(?:[-–—\s]*)(?:advertisements?|sponsored(?: content)?|werbung|anzeige|publicidad|publicité|pubblicità|publicidade|реклама|広告|广告)(?:[-–—\s]*)(.*continues below.*)?$/i;

/** “Advertisement” on a line of its own, and the one paragraph that stands between it and the next label. */
function isSold(paragraphs: readonly Paragraph[], i: number, lines: readonly Line[], starts: Starts): boolean {
  const [before, paragraph] = [paragraphs[i - 1], paragraphs[i]];
  if (paragraph === undefined) return false;
  if (ADVERTISEMENT.test(paragraph.text)) return true;
  const word = before === undefined ? null : ADVERTISEMENT.exec(before.text);
  return word !== null && word[1] === undefined && isBeforeStart(paragraph.last, lines, starts);
}

function areSentences(paragraphs: readonly Paragraph[]): boolean {
  const ended = paragraphs.filter(({ text }) => SENTENCE_END.test(text)).length;
  return ended >= SHARE_OF_SENTENCES * paragraphs.length;
}

function paragraphsOf(lines: readonly Line[], starts: Starts, from: number, to: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let i = from; i < to; i++) {
    if (lines[i]?.kind !== 'text') continue;
    const first = i;
    while (i + 1 < to && lines[i + 1]?.kind === 'text' && !starts.has(i + 1)) i++;
    const text = lines
      .slice(first, i + 1)
      .map((line) => line.text)
      .join(' ');
    paragraphs.push({ first, last: i, text });
  }
  return paragraphs;
}

/** One short line between empty ones that does not end as a sentence does. */
function isHeading({ first, last, text }: Paragraph, lines: readonly Line[]): boolean {
  if (first !== last || text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  return lines[first - 1]?.kind === 'blank' && lines[last + 1]?.kind === 'blank' && !SENTENCE_END.test(text);
}

function isItalic(text: string): boolean {
  const open = /^([*_])(?=[^\s*_"“„«])/.exec(text)?.[1];
  return open !== undefined && text.length <= 300 && text.endsWith(open) && text.indexOf(open, 1) === text.length - 1;
}

function isBeforeStart(last: number, lines: readonly Line[], starts: Starts): boolean {
  for (let i = last + 1; i < Math.min(lines.length, last + 8); i++) {
    if (starts.has(i)) return true;
    if (lines[i]?.kind === 'text' && !isStageLine(lines[i]?.text ?? '')) return false;
  }
  return false;
}

function isBelowPicture(first: number, lines: readonly Line[]): boolean {
  let at = first - 1;
  while (lines[at]?.kind === 'blank') at--;
  return lines[at]?.kind === 'image';
}
