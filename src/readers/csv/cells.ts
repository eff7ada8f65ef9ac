import papa from 'papaparse';
import type { Anchor } from '../cues/types.ts';
import type { Cell } from '../tables/rows.ts';

export interface TableRecord {
  readonly start: number;
  /** Exclusive, without the line's end. */
  readonly end: number;
  readonly cells: readonly Cell[];
}

export interface Records {
  readonly records: readonly TableRecord[];
  /** Offset of a quotation mark that nothing closes. Absent where all are closed. */
  readonly open?: number;
}

/**
 * Cuts a table into records (RFC 4180), each cell with its place, which the parser does not give. Line ends may be
 * mixed. In tables parted by tabs that quote nothing, a quotation mark is what it is.
 *
 * @param from offset of the first record
 */
export function recordsIn(text: string, from: number, delimiter: string): Records {
  // Of the same length, so that offsets hold.
  const plain = text.slice(from).replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  const parse = (quoteChar: string) =>
    papa.parse<string[]>(plain, { delimiter, newline: '\n', quoteChar, skipEmptyLines: false });
  let isQuoted = true;
  let { data, errors } = parse('"');
  if (delimiter === '\t' && errors.some(({ type }) => type === 'Quotes')) {
    isQuoted = false;
    ({ data, errors } = parse('\0'));
  }
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
  const last = data[data.length - 1];
  if (isOpen && last !== undefined) last.push((last.pop() ?? '').replaceAll('""', '"'));
  const records = placed(plain, data, { delimiter, isQuoted }, from);
  const open = isOpen ? records[records.length - 1]?.cells.at(-1)?.start : undefined;
  return { records, ...(open === undefined ? {} : { open }) };
}

/** The texts of all records that have any. */
export function cellsIn(records: readonly TableRecord[]): string[][] {
  return records.filter(isPrinted).map(({ cells }) => cells.map(({ text }) => text));
}

export const isPrinted = ({ cells }: TableRecord): boolean => cells.some(({ text }) => text.trim() !== '');

interface Grammar {
  readonly delimiter: string;
  readonly isQuoted: boolean;
}

function placed(plain: string, rows: readonly string[][], grammar: Grammar, from: number): TableRecord[] {
  const records: TableRecord[] = [];
  let at = 0;
  for (const row of rows) {
    const start = at;
    const cells = row.map((value, i) => {
      const { next, ...cell } = cellAt(plain, at, value, grammar);
      at = i < row.length - 1 ? next + 1 : next;
      return moved(cell, from);
    });
    records.push({ start: from + start, end: from + at, cells });
    if (plain[at] === '\n') at++;
  }
  return records;
}

function moved({ text, anchors, start, end }: Cell, by: number): Cell {
  return {
    text,
    start: start + by,
    end: end + by,
    anchors: anchors.map((anchor) => ({ at: anchor.at, source: anchor.source + by })),
  };
}

/** @returns `next`: the offset of the delimiter or line end behind the cell */
function cellAt(plain: string, start: number, value: string, grammar: Grammar): Cell & { readonly next: number } {
  if (!grammar.isQuoted || plain[start] !== '"') {
    const next = start + value.length;
    const end = start + value.trimEnd().length;
    return { text: value, anchors: [{ at: 0, source: start }], start, end, next };
  }
  const anchors: Anchor[] = [{ at: 0, source: start + 1 }];
  let at = start + 1;
  let done = 0;
  for (let mark = value.indexOf('"'); mark !== -1; mark = value.indexOf('"', done)) {
    at += mark - done + 1;
    done = mark + 1;
    if (plain[at] !== '"') continue;
    at++;
    anchors.push({ at: done, source: at });
  }
  at += value.length - done;
  const end = plain[at] === '"' ? at + 1 : at;
  let next = end;
  while (next < plain.length && plain[next] !== grammar.delimiter && plain[next] !== '\n') next++;
  return { text: value, anchors, start, end, next };
}
