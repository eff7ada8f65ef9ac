import { countWords } from '../../text/words.ts';
import type { Columns } from '../tables/names.ts';
import { printedTimes } from '../tables/times.ts';

/** What the columns of a table hold that has no header, or why that is not sure. */
export type Unnamed = { readonly at: Columns['at'] & { readonly text: number } } | { readonly unsure: string };

const LEAST_ROWS = 4;
const COLUMNS = { least: 2, most: 4 };
const LONGEST_NAME = 60;
/** Words of a cell, on average, where it holds what is said. */
const LEAST_WORDS = 3;
/** Share of the cells in a column of names that may be one name each. */
const MOST_NAMES = 0.5;

/** A sentence, or a label before words. */
const NO_NAME = /[?!…]$|[:：]\s*\S/;

type Kind = 'times' | 'numbers' | 'names' | 'words' | 'unknown';

/**
 * Decides from all rows what each column holds: times, a few short names that come back, words. Row numbers and empty
 * columns may stand beside them; nothing else may.
 *
 * @param rows the cells of each, in the file's order
 */
export function unnamedColumns(rows: readonly (readonly string[])[]): Unnamed {
  const width = widthOf(rows);
  if (rows.length < LEAST_ROWS || width < COLUMNS.least || width > COLUMNS.most)
    return { unsure: `${rows.length} rows of ${width} ${width === 1 ? 'column' : 'columns'} are too little to tell` };
  const kinds = Array.from({ length: width }, (_, column) => kindOf(rows.map((row) => row[column]?.trim() ?? '')));
  const columnsOf = (kind: Kind): number[] => kinds.flatMap((one, column) => (one === kind ? [column] : []));
  const [words, names, times] = [columnsOf('words'), columnsOf('names'), columnsOf('times')];
  const [text, speaker, start, end] = [words[0], names[0], times[0], times[1]];
  if (text === undefined) return { unsure: 'no column holds longer texts' };
  if (words.length > 1) return { unsure: `columns ${printed(words)} could hold the words` };
  if (names.length > 1) return { unsure: `columns ${printed(names)} could name who speaks` };
  if (kinds.includes('unknown'))
    return { unsure: `it does not show what column ${kinds.indexOf('unknown') + 1} holds` };
  if (times.length > 2) return { unsure: `columns ${printed(times)} hold times` };
  if (speaker === undefined && start === undefined) return { unsure: 'no column has names that come back, or times' };
  const [first = []] = rows;
  if (!isSaid(first, text, speaker, rows.slice(1))) return { unsure: 'the first row may be a header' };
  return {
    at: {
      text,
      ...(speaker === undefined ? {} : { speaker }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    },
  };
}

const printed = (columns: readonly number[]): string => columns.map((column) => column + 1).join(' and ');

/** Cells that all rows have: more are delimiters within the words. */
function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
}

function kindOf(all: readonly string[]): Kind {
  const cells = all.filter((cell) => cell !== '');
  if (cells.length === 0) return 'numbers';
  if (areTimes(cells)) return 'times';
  if (cells.every((cell) => /^\d{1,9}[.)]?$/.test(cell))) return areCounted(cells) ? 'numbers' : 'unknown';
  if (areNames(cells)) return 'names';
  const words = cells.reduce((sum, cell) => sum + countWords(cell), 0);
  return words >= LEAST_WORDS * cells.length ? 'words' : 'unknown';
}

/** Clocks, or seconds with a fraction that never go back. */
function areTimes(cells: readonly string[]): boolean {
  if (!cells.every((cell) => printedTimes(cell).length > 0)) return false;
  if (cells.every((cell) => cell.includes(':'))) return true;
  const seconds = cells.map((cell) =>
    /^\d{1,9}[.,]\d{1,9}$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN,
  );
  return seconds.every((one, i) => one >= (seconds[i - 1] ?? 0));
}

function areCounted(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number.parseInt(cell, 10));
  return numbers.every((one, i) => i === 0 || one === (numbers[i - 1] ?? 0) + 1);
}

function areNames(cells: readonly string[]): boolean {
  const distinct = new Set(cells.map((cell) => cell.toLowerCase()));
  const areShort = cells.every((cell) => cell.length <= LONGEST_NAME && /\p{L}/u.test(cell));
  return (
    areShort &&
    !cells.some((cell) => NO_NAME.test(cell)) &&
    distinct.size > 1 &&
    distinct.size <= cells.length * MOST_NAMES
  );
}

/** Whether the first row is a turn and no header: a name that comes back, or a sentence. */
function isSaid(
  first: readonly string[],
  text: number,
  speaker: number | undefined,
  rows: readonly (readonly string[])[],
): boolean {
  const words = first[text]?.trim() ?? '';
  if (countWords(words) > LEAST_WORDS || /[.?!…。？！]["”»]?$/.test(words)) return true;
  const name = speaker === undefined ? '' : (first[speaker]?.trim() ?? '');
  return name !== '' && rows.some((row) => row[speaker ?? 0]?.trim() === name);
}
