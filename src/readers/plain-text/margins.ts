import { isDigit } from '../../text/ascii.ts';
import { detached } from '../../text/detached.ts';
import { isLinkBar } from './html.ts';
import type { Line } from './lines.ts';
import { isNestedThread, NESTING } from './thread.ts';

/** What repeats down the pages of a text. */
export interface Margins {
  readonly numbered: boolean;
  /** The number of the last line above; 0 at the top of the text. */
  readonly lastNumber: number;
  readonly quoted: boolean;
  /** Quoting nests the posts of a thread. */
  readonly nested: boolean;
  /** By how much page numbers grow. Absent where there are none. */
  readonly pageStep?: number;
  /** The last page number above. */
  readonly lastPage?: number;
  /** Running heads, their numbers replaced. */
  readonly runningHeads: ReadonlySet<string>;
}

/**
 * Lifts what repeats down the page and is nobody's speech: line numbers, `> ` quoting, page numbers, running heads.
 * Changes the lines in place.
 *
 * @param above what the text above has shown, where these are not its first lines
 */
export function liftMargins(lines: Line[], markup: boolean, above?: Margins): Margins {
  const numbered = above?.numbered ?? isNumbered(lines);
  if (numbered) liftLineNumbers(lines, above?.lastNumber ?? 0);
  const quoted = above?.quoted ?? isQuoted(lines, markup);
  if (quoted) liftQuoting(lines, QUOTE);
  const nested = above?.nested ?? isNestedThread(textsOf(lines));
  if (nested) liftQuoting(lines, NESTING);
  const pageStep = markPageNumbers(lines, above);
  const runningHeads = markRunningHeads(lines, above?.runningHeads ?? new Set());
  return { numbered, lastNumber: 0, quoted, nested, ...(pageStep === undefined ? {} : { pageStep }), runningHeads };
}

/** The same margins with the last numbers that stand in `lines`, for the text below them. */
export function marginsBelow(margins: Margins, lines: readonly Line[], text: string): Margins {
  const [from, to] = lines.findLast(({ margin }) => margin !== undefined)?.margin ?? [0, 0];
  const page = lines.findLast((line) => line.kind === 'furniture' && PAGE_NUMBER.test(line.text))?.text;
  const lastPage = page === undefined ? margins.lastPage : Number(PAGE_NUMBER.exec(page)?.[1]);
  const lastNumber = margins.numbered && to > from ? Number(text.slice(from, to)) : margins.lastNumber;
  return { ...margins, lastNumber, ...(lastPage === undefined ? {} : { lastPage }) };
}

const NUMBERED = /^(\d{1,5})(?:\s+|$)/;
const LINES_OF_A_PAGE = 40;
/** Numbers that a running count may leave out. */
const LEFT_OUT = 4;

/** Court pages number their lines from 1 to 25 or 28; transcripts of linguists number them through to the end. */
function isNumbered(lines: readonly Line[]): boolean {
  let inOrder = 0;
  let numbered = 0;
  let filled = 0;
  let previous = 0;
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    filled++;
    if (!isDigit(line.text.charCodeAt(0))) continue;
    const n = Number(NUMBERED.exec(line.text)?.[1] ?? Number.NaN);
    if (Number.isNaN(n) || (n > LINES_OF_A_PAGE && n !== previous + 1)) continue;
    numbered++;
    if (n === previous + 1 || n === 1) inOrder++;
    previous = n;
  }
  return numbered >= 10 && numbered >= 0.5 * filled && inOrder >= 0.8 * numbered;
}

function liftLineNumbers(lines: readonly Line[], last: number): void {
  let previous = last;
  for (const line of lines) {
    const digits = NUMBERED.exec(line.text)?.[1];
    const n = Number(digits ?? Number.NaN);
    const most = previous + (previous > LINES_OF_A_PAGE ? LEFT_OUT : 0) + 1;
    if (digits === undefined || !(n === 1 || (n > previous && n <= most))) continue;
    previous = n;
    lift(line, digits.length);
  }
}

const QUOTED = /^>(?:\s|$)/;
const QUOTE = /^>(?=\s|$)/;

/** In Markdown a quotation is content, unless there is nothing else. */
function isQuoted(lines: readonly Line[], markup: boolean): boolean {
  let filled = 0;
  let quoted = 0;
  for (const { kind, text } of lines) {
    if (kind === 'blank') continue;
    filled++;
    if (text.startsWith('>') && QUOTED.test(text)) quoted++;
  }
  return (quoted >= 2 && quoted === filled) || (!markup && quoted >= 4 && quoted >= 0.6 * filled);
}

function liftQuoting(lines: readonly Line[], signs: RegExp): void {
  for (const line of lines) {
    const width = line.kind === 'text' ? signs.exec(line.text)?.[0].trimEnd().length : undefined;
    if (width !== undefined) lift(line, width);
  }
}

function* textsOf(lines: readonly Line[]): Iterable<string> {
  for (const { kind, text } of lines) if (kind === 'text') yield text;
}

function lift(line: Line, width: number): void {
  const rest = line.text.slice(width);
  const text = rest.trimStart();
  line.margin = [line.start, line.start + width];
  line.indent += width + rest.length - text.length;
  line.start += width + rest.length - text.length;
  line.text = text;
  if (text === '') line.kind = 'blank';
}

const PAGE_NUMBER =
  /^(?:[-–—[(]\s?)?(?:(?:page|p\.?|seite|s\.|página|pág\.?|pagina|strona|str\.|sida|стр\.?|страница|第)\s?)?(\d{1,5})(?:\s?(?:of|von|de|di|z|av|из|sur|\/)\s?\d{1,5})?(?:\s?[-–—\])页頁])?$/i;
const PAGE_MARK =
  /^(?:\[\[\s?Page\s+\w+\s?\]\]|(?:Page|Seite|Página|Pagina|Strona|Sida|Страница) \d+(?: (?:of|von|de|di|z|av|из|sur) \d+)?|\[p(?:age|\.)?\s?\d+\])$/i;

/** A number alone on its line, where such numbers count up. @returns by how much they do */
function markPageNumbers(lines: readonly Line[], above: Margins | undefined): number | undefined {
  const alone: { line: Line; n: number }[] = [];
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    if (PAGE_MARK.test(line.text)) line.kind = 'furniture';
    const match = line.text.length < 24 ? PAGE_NUMBER.exec(line.text) : null;
    if (match !== null) alone.push({ line, n: Number(match[1]) });
  }
  const step = above?.pageStep ?? commonStep(alone.map(({ n }) => n));
  const counting = alone.filter(
    ({ n }, i) => (alone[i - 1]?.n ?? above?.lastPage) === n - step || alone[i + 1]?.n === n + step,
  );
  if (above?.pageStep === undefined && counting.length < (step === 1 ? 2 : 4)) return undefined;
  for (const { line } of counting) line.kind = 'furniture';
  return step;
}

/** By how much the numbers mostly grow: 1 for pages, 5 for the lines of a page that are numbered. */
function commonStep(numbers: readonly number[]): number {
  const steps = new Map<number, number>();
  for (const [i, n] of numbers.slice(1).entries()) {
    const step = n - (numbers[i] ?? 0);
    if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

/**
 * A short line that comes back at a page's distance, numbers varying, next to a gap or another piece of furniture;
 * a second look finds those that stand beside what the first one found.
 *
 * @returns all that are known now
 */
function markRunningHeads(lines: readonly Line[], known: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(known);
  const seen = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.kind !== 'text' || !mayBeHead(line.text)) continue;
    const key = VARYING.test(line.text) ? line.text.replace(/\d+/g, '#').replace(/\s{2,}|[^\S ]/g, ' ') : line.text;
    const group = seen.get(key);
    if (group === undefined) seen.set(key, [line]);
    else group.push(line);
  }
  for (let look = 0; look < LOOKS; look++) {
    for (const [key, group] of seen) {
      if (!found.has(key) && (isRunningHead(group, lines) || areLinkBars(group))) found.add(detached(key));
      if (found.has(key)) for (const line of group) line.kind = 'furniture';
    }
  }
  return found;
}

/** Numbers and gaps, which vary from page to page. */
const VARYING = /\d|\s{2}|[^\S ]/;

function mayBeHead(text: string): boolean {
  return text.length >= 3 && (text.length <= 120 || (text.length <= 400 && isLinkBar(text)));
}

/** The same row of links, under one speech after the other. */
function areLinkBars(group: readonly Line[]): boolean {
  return group.length >= 3 && isLinkBar(group[0]?.text ?? '');
}

/** A second look finds what stands beside the heads of the first. */
const LOOKS = 2;

function isRunningHead(group: readonly Line[], lines: readonly Line[]): boolean {
  if (group.length < 3 || !/[^\s\d\p{P}]/u.test(group[0]?.text ?? '') || /[:：?]\s*[*_]*$/.test(group[0]?.text ?? ''))
    return false;
  const gaps = group.slice(1).map((line, i) => line.index - (group[i]?.index ?? 0));
  const sorted = [...gaps].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  const regular = gaps.filter((gap) => gap >= 0.7 * median && gap <= 1.3 * median).length >= 0.7 * gaps.length;
  const edge = group.filter((line) => isPageEdge(line, lines)).length >= 0.8 * group.length;
  return edge && median >= 15 && (regular || group.length < 6) && !isDialogueWord(group);
}

/** Beside a page number or another head, at the text's end, or with a gap of two lines around. */
function isPageEdge(line: Line, lines: readonly Line[]): boolean {
  const above = filledBeside(line, lines, -1);
  const below = filledBeside(line, lines, 1);
  if (above?.kind === 'furniture' || below?.kind === 'furniture') return true;
  const gapAbove = line.index - (above?.index ?? -3);
  const gapBelow = (below?.index ?? lines.length + 3) - line.index;
  return (gapAbove > 1 && gapBelow > 1) || gapAbove > 2 || gapBelow > 2;
}

/** The nearest line that is not blank, at most four lines away. */
function filledBeside(line: Line, lines: readonly Line[], step: 1 | -1): Line | undefined {
  for (let distance = 1; distance <= 4; distance++) {
    const other = lines[line.index + step * distance];
    if (other !== undefined && other.kind !== 'blank') return other;
  }
  return undefined;
}

/** “Yes.” and “All right.” come back too, in brackets or with a full stop. */
function isDialogueWord(group: readonly Line[]): boolean {
  const text = group[0]?.text ?? '';
  return (
    /[.?!…。？！)\]>*_]$/.test(text) ||
    /^[*_#>[(|-]/.test(text) ||
    (text.split(/\s+/).length === 1 &&
      !/\d/.test(text) &&
      new Set(group.map((line) => line.text)).size === 1 &&
      !/^\p{Lu}+$/u.test(text))
  );
}
