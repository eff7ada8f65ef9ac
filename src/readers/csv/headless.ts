import { printedTimes } from '../tables/times.ts';

/** Which column of a table without a header holds what, by the column's place. */
export interface Headless {
  readonly names: readonly string[];
  readonly at: { readonly text: number; readonly start: number; readonly end: number } & {
    readonly speaker?: number;
    readonly duration?: number;
  };
}

const LEAST_ROWS = 2;
/** Share of the rows that have as many cells as the first. */
const AS_WIDE = 0.9;

/**
 * The columns of rows that no header names: two or more of times, the last one of words, and mostly one of names. So ELAN
 * prints its tiers (tier, participant, begin, end and length, each perhaps in two notations), and
 * Audacity its labels (start, end, words).
 * https://www.mpi.nl/corpus/html/elan (tab-delimited text), https://manual.audacityteam.org/man/importing_and_exporting_labels.html
 *
 * @param rows cells of the first rows
 * @returns undefined where they are no such rows
 */
export function headlessColumns(rows: readonly (readonly string[])[]): Headless | undefined {
  const width = rows[0]?.length ?? 0;
  const even = rows.filter(({ length }) => length === width);
  if (width < 3 || even.length < LEAST_ROWS || even.length < AS_WIDE * rows.length) return undefined;
  const text = width - 1;
  const columns = Array.from({ length: width }, (_, column) => even.map((cells) => cells[column] ?? ''));
  if (columns[text]?.filter((cell) => /\p{L}/u.test(cell)).length !== even.length) return undefined;
  const start = columns.findIndex(areTimes);
  const end = columns.findIndex(
    (cells, i) => i > start && isAlike(cells, columns[start]) && isLater(cells, columns[start]),
  );
  if (start === -1 || end === -1) return undefined;
  const duration = columns.findIndex((cells, i) => i > end && isAlike(cells, columns[end]));
  const speaker = columns.findLastIndex((cells, i) => i < text && !areTimes(cells) && cells.every(isFilled));
  return {
    names: columns.map(() => ''),
    at: {
      text,
      start,
      end,
      ...(speaker === -1 ? {} : { speaker }),
      ...(duration === -1 || duration === text ? {} : { duration }),
    },
  };
}

const isFilled = (cell: string): boolean => /[\p{L}\p{N}]/u.test(cell);
const areTimes = (cells: readonly string[]): boolean => cells.every((cell) => printedTimes(cell).length === 1);
const isClock = ([first = '']: readonly string[]): boolean => first.includes(':');

/** Whether a column has times in the notation of another. */
const isAlike = (cells: readonly string[], others: readonly string[] = []): boolean =>
  areTimes(cells) && isClock(cells) === isClock(others);

/** Whether each time comes behind the other of its row. */
const isLater = (cells: readonly string[], others: readonly string[] = []): boolean =>
  cells.every((cell, i) => countOf(cell) >= countOf(others[i] ?? '')) &&
  cells.some((cell, i) => countOf(cell) > countOf(others[i] ?? ''));

function countOf(cell: string): number {
  const [time] = printedTimes(cell);
  if (time === undefined) return Number.NaN;
  if ('ms' in time) return time.ms;
  if ('number' in time) return time.number;
  const [hours, minutes, seconds] = time.clock;
  return ((hours * 60 + minutes) * 60 + seconds) * 100 + time.frames;
}
