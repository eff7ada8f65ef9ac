import { columnsOf } from '../tables/names.ts';
import { assumedColumns } from './assumed.ts';
import { cellsIn, recordsIn } from './cells.ts';

/** Where a table begins and what parts its cells. */
export interface Layout {
  readonly delimiter: string;
  /** Offset of the header row, or of the first row where there is none. */
  readonly start: number;
  /** How sure it is that this is a table of speech, from 0 to 1. */
  readonly score: number;
  /** Its first row is no header: what the columns hold is to be told from the rows. */
  readonly isAssumed?: true;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Excel's own first line: `sep=;`. */
const SEPARATOR = /^\s*"?sep=(.)"?[ \t]*(?:\r\n?|\n)/i;
const HEAD = 20_000;
/** Lines above the header: a title, a date. */
const ABOVE = 4;
/** Score of what may be a table of something else, which only a fitting extension makes one. */
const DOUBTFUL = 0.1;
/** Score without a header where each row has a start and an end. */
const SPANNED = 0.9;
/** Score without a header: more than that of raw text with its extension. */
const ASSUMED = 0.55;
/** Less than that of raw text. */
const UNSURE = 0.15;
/** Bars stand around the cells of Markdown. */
const ASSUMED_DELIMITERS = [',', ';', '\t'];
/** Share of lines with a delimiter; a cell in quotation marks may have line ends. */
const LEAST_PARTED = 0.6;
const LONGEST_NAME = 40;
const LONGEST_HEADER = 2000;

/** Finds the header among the first lines, or rows that need none. Undefined where nothing looks like either. */
export function layoutOf(text: string): Layout | undefined {
  const head = text.slice(0, HEAD);
  const stated = SEPARATOR.exec(head);
  const lines = linesOf(head, stated?.[0].length ?? 0).slice(0, 30);
  let best: Layout | undefined;
  for (const delimiter of stated === null ? DELIMITERS : [stated[1] ?? ','])
    for (let i = 0; i < Math.min(lines.length, ABOVE); i++) {
      const score = scoreOf(lines.slice(i), delimiter) - (i === 0 ? 0 : 0.02);
      const start = lines[i]?.start ?? 0;
      if (score > 0 && score > (best?.score ?? 0)) best = { delimiter, start, score };
    }
  if ((best?.score ?? 0) > SPANNED) return best;
  for (const delimiter of stated === null ? ASSUMED_DELIMITERS : [stated[1] ?? ',']) {
    const assumed = assumedLayout(head, delimiter, lines);
    if ((assumed?.score ?? 0) > (best?.score ?? 0)) best = assumed;
  }
  return best;
}

/** A table whose first row is said already, where nothing in its beginning speaks against that. */
function assumedLayout(head: string, delimiter: string, lines: readonly Line[]): Layout | undefined {
  const [first] = lines;
  const parted = lines.filter(({ text }) => text.includes(delimiter)).length;
  if (!first?.text.includes(delimiter) || parted < lines.length * LEAST_PARTED) return undefined;
  const { start } = first;
  const { records } = recordsIn(head, start, delimiter);
  const rows = cellsIn(head.length === HEAD ? records.slice(0, -1) : records);
  const columns = assumedColumns(rows);
  if ('unsure' in columns) {
    const areAsWide = rows.every(({ length }) => length === rows[0]?.length);
    return rows.length >= 3 && areAsWide ? { delimiter, start, score: DOUBTFUL } : undefined;
  }
  // Where a comma parts a few first words that come back, it may as well be prose: `Well, …`, `Yes, …`.
  const isSure = delimiter !== ',' || columns.at.start !== undefined || first.text.includes('"');
  return { delimiter, start, score: columns.isSpanned ? SPANNED : isSure ? ASSUMED : UNSURE, isAssumed: true };
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Lines that are not blank. */
function linesOf(head: string, from: number): Line[] {
  return [...head.slice(from).matchAll(/[^\r\n]+/g)]
    .map(({ index, 0: text }) => ({ start: from + index, text }))
    .filter(({ text }) => text.trim() !== '');
}

function scoreOf([header, ...rows]: readonly Line[], delimiter: string): number {
  if (header === undefined || header.text.length > LONGEST_HEADER || /^\s*[|<>#{[]/.test(header.text)) return 0;
  const names = cellsOf(header.text, delimiter);
  if (names.some((name) => name.length > LONGEST_NAME || /[.!?:]$/.test(name)) || names.every((name) => name === ''))
    return 0;
  const { at } = columnsOf(names);
  const width = names.length;
  const isTable = width > 1 && !/^[\s|:-]+$/.test(rows[0]?.text ?? '');
  const asWide = rows.filter(({ text }) => cellsOf(text, delimiter).length === width).length;
  if (at.text === undefined) return isTable && asWide >= 3 && asWide >= rows.length - 1 ? 0.1 : 0;
  if (!isTable) return width === 1 && rows.length > 0 && delimiter === ',' ? 0.1 : 0;
  if (!rows.some(({ text }) => text.includes(delimiter))) return 0.1;
  if (at.speaker !== undefined || at.start !== undefined) return 0.95;
  return asWide > 0 ? 0.45 : 0.1;
}

/** The cells of a line; delimiters between quotation marks part nothing. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells = [''];
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells.map((cell) => cell.trim());
}
