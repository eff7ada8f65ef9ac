import { countWords } from '../../text/words.ts';
import { printedTimes } from '../tables/times.ts';

/** `numbers` are whole, and perhaps milliseconds; `seconds` have fractions; `counter` numbers the rows. */
export type Kind = 'empty' | 'clocks' | 'frames' | 'seconds' | 'numbers' | 'counter' | 'names' | 'words' | 'unknown';

/** A column of a table, and what all of its cells together can be. */
export interface Column {
  /** From 0. */
  readonly at: number;
  /** Trimmed; empty where a row has none. */
  readonly cells: readonly string[];
  readonly kind: Kind;
  /** Milliseconds, with whole numbers taken for such. `NaN` for what is no time; empty in columns of none. */
  readonly times: readonly number[];
  /** Its cells are as short as names are. */
  readonly isShort: boolean;
}

/** Share of rows that may be damaged. */
export const ODD = 0.1;
const LONGEST_NAME = 60;
/** Fewer rows do not show what comes back. */
const LEAST_CELLS = 4;
/** Words of a cell, on average, where it holds what is said. */
const LEAST_WORDS = 3;
/** Share of the cells in a column of names that may be one name each. */
const MOST_NAMES = 0.5;
/** A sentence, or a label: lines of a text may have a tab behind each. */
const NO_NAME = /[?!…:：]$|[:：]\s*\S/;

export function columnsIn(rows: readonly (readonly string[])[], width: number): Column[] {
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => row[at]?.trim() ?? '');
    const printed = cells.filter((cell) => cell !== '');
    const kind = kindOf(printed);
    return {
      at,
      cells,
      kind,
      times: TIMES.includes(kind) ? cells.map((cell) => timeOf(cell, kind)) : [],
      isShort: areShort(printed),
    };
  });
}

export function nearlyAll<T>(all: readonly T[], test: (one: T, i: number) => boolean): boolean {
  let odd = 0;
  return all.every((one, i) => test(one, i) || ++odd <= all.length * ODD);
}

/** Notations of times, the most telling ones first. */
export const TIMES: readonly Kind[] = ['clocks', 'frames', 'seconds', 'numbers'];

function kindOf(cells: readonly string[]): Kind {
  if (cells.length === 0) return 'empty';
  if (areCounted(cells)) return 'counter';
  if (nearlyAll(cells, (cell) => printedTimes(cell).length > 0)) return notationOf(cells);
  if (cells.length < LEAST_CELLS) return 'unknown';
  if (areNames(cells)) return 'names';
  const words = cells.reduce((sum, cell) => sum + countWords(cell), 0);
  return words >= LEAST_WORDS * cells.length ? 'words' : 'unknown';
}

/** Whole numbers, each one more than that before. */
const areCounted = (cells: readonly string[]): boolean =>
  cells.every(
    (cell, i) => /^\d{1,9}[.)]?$/.test(cell) && Number.parseInt(cell, 10) === Number.parseInt(cells[0] ?? '', 10) + i,
  );

function notationOf(cells: readonly string[]): Kind {
  if (nearlyAll(cells, (cell) => 'frames' in (printedTimes(cell)[0] ?? {}))) return 'frames';
  const numbers = cells.filter((cell) => /^[\d.,]+$/.test(cell));
  if (numbers.length <= cells.length * ODD) return 'clocks';
  return numbers.some((cell) => /[.,]/.test(cell)) ? 'seconds' : 'numbers';
}

function timeOf(cell: string, kind: Kind): number {
  const [time] = printedTimes(cell);
  if (time === undefined) return Number.NaN;
  if ('ms' in time) return time.ms;
  if ('number' in time) return kind === 'numbers' ? time.number : time.number * 1000;
  const [hours, minutes, seconds] = time.clock;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + time.frames * 10;
}

const areShort = (cells: readonly string[]): boolean =>
  nearlyAll(cells, (cell) => cell.length <= LONGEST_NAME && /\p{L}/u.test(cell) && !NO_NAME.test(cell));

/** Two or more that come back. */
function areNames(cells: readonly string[]): boolean {
  const distinct = new Set(cells.map((cell) => cell.toLowerCase()));
  return areShort(cells) && distinct.size > 1 && distinct.size <= cells.length * MOST_NAMES;
}
