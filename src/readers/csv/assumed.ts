import { countWords } from '../../text/words.ts';
import type { Columns } from '../tables/names.ts';
import { type Column, columnsIn, type Kind, nearlyAll, ODD, TIMES } from './kinds.ts';

/** What the columns of a table hold that has no header, or why that is not sure. */
export type Assumed =
  | {
      readonly at: Columns['at'] & { readonly text: number };
      /** Cells of a row. */
      readonly width: number;
      /** Each row has a start and an end: hardly anything but speech is printed so. */
      readonly isSpanned: boolean;
    }
  | Unsure;
type Unsure = { readonly unsure: string };

/** Of tables whose rows have no start and end. */
const LEAST_ROWS = 4;
const COLUMNS = { least: 2, most: 4 };
/** Milliseconds by which an end may miss its start and length: clocks may be cut to the second. */
const [CLOCK_SLACK, NUMBER_SLACK] = [1000, 2];
/** Words of a first cell that is no header. */
const LONG = 3;

/**
 * Decides from all rows what each column holds: times, names, words, numbers of the rows, nothing. Where each row has a
 * start and an end, as in ELAN's tab-delimited text and Audacity's labels, columns that are not understood may stand
 * beside them.
 * https://www.mpi.nl/corpus/html/elan (tab-delimited text), https://manual.audacityteam.org/man/importing_and_exporting_labels.html
 *
 * @param rows the cells of each, in the file's order
 */
export function assumedColumns(rows: readonly (readonly string[])[]): Assumed {
  const widths = rows.map(({ length }) => length).sort((a, b) => a - b);
  const [least = 0, usual = 0] = [widths[0], widths[Math.floor(rows.length * ODD)]];
  const usually = decided(rows, usual);
  if ('at' in usually || least === usual) return usually;
  // Delimiters within the words make rows longer.
  const atLeast = decided(rows, least);
  return 'at' in atLeast ? atLeast : usually;
}

function decided(rows: readonly (readonly string[])[], width: number): Assumed {
  const columns = columnsIn(rows, width);
  const times = timesIn(columns);
  const isSpanned = rows.length > 1 && areSpans(times);
  if (!isSpanned && (rows.length < LEAST_ROWS || width < COLUMNS.least || width > COLUMNS.most))
    return { unsure: `${rows.length} rows of ${width} ${width === 1 ? 'column' : 'columns'} are too little to tell` };
  const words = ofKind('words', columns);
  if (words.length > 1) return several(words, 'hold the words');
  const talk = isSpanned ? besideSpans(columns, times) : besideTimes(columns, times);
  if ('unsure' in talk) return talk;
  const found = { ...talk, ...times };
  if (!isSaid(found)) return { unsure: 'the first row may be a header' };
  const at = Object.entries(found).flatMap(([meaning, column]) => (column === undefined ? [] : [[meaning, column.at]]));
  return { at: { ...Object.fromEntries(at), text: talk.text.at }, width, isSpanned };
}

type Times = Readonly<Partial<Record<'start' | 'end' | 'duration', Column | undefined>>>;

/** The columns of one notation; of several, those of the first that has starts and ends. */
function timesIn(columns: readonly Column[]): Times {
  const all = TIMES.map((kind) => timesOf(ofKind(kind, columns)));
  return all.find(areSpans) ?? all.find(({ start }) => start !== undefined && start.kind !== 'numbers') ?? {};
}

/** Starts, ends that are never earlier, and lengths that fit them. Seconds alone never go back. */
function timesOf([start, second, third]: readonly Column[]): Times {
  const end = start && second && nearlyAll(start.times, (time, i) => time <= timeAt(second, i)) ? second : undefined;
  if (start === undefined || (end === undefined && !ascends(start))) return {};
  const slack = start.kind === 'clocks' || start.kind === 'frames' ? CLOCK_SLACK : NUMBER_SLACK;
  const lasts = (time: number, i: number): boolean => Math.abs(timeAt(end, i) - timeAt(start, i) - time) <= slack;
  return { start, end, duration: end && third && nearlyAll(third.times, lasts) ? third : undefined };
}

const timeAt = (column: Column | undefined, i: number): number => column?.times[i] ?? Number.NaN;
const ascends = ({ kind, times }: Column): boolean =>
  kind !== 'seconds' || nearlyAll(times, (time, i) => !(time < (times[i - 1] ?? 0)));
const areSpans = ({ start, end }: Times): boolean => start?.times.some((time, i) => time < timeAt(end, i)) === true;

interface Talk {
  readonly text: Column;
  readonly speaker: Column | undefined;
}

/** Words are in the last column, unless that has names; names in the last of the others that all rows fill. */
function besideSpans(columns: readonly Column[], { start, duration }: Times): Talk | Unsure {
  const rest = columns.filter(({ kind }) => kind === 'names' || kind === 'words' || kind === 'unknown');
  const last = rest[rest.length - 1];
  const text = last?.kind === 'names' ? (ofKind('words', rest)[0] ?? last) : last;
  if (text === undefined || !nearlyAll(text.cells, (cell) => /\p{L}/u.test(cell))) return NO_WORDS;
  if (start?.kind === 'numbers' && duration === undefined && text.kind !== 'words') return notShown(start);
  const others = rest.filter((one) => one !== text && one.isShort);
  const filled = others.filter(({ cells }) => nearlyAll(cells, (cell) => cell !== ''));
  return { text, speaker: ofKind('names', filled).at(-1) ?? filled.at(-1) ?? ofKind('names', others).at(-1) };
}

/** All columns must be understood, and no two may hold the same. */
function besideTimes(columns: readonly Column[], { start, end }: Times): Talk | Unsure {
  const [text] = ofKind('words', columns);
  const [speaker, ...others] = ofKind('names', columns);
  if (text === undefined) return NO_WORDS;
  if (speaker !== undefined && others.length > 0) return several([speaker, ...others], 'name who speaks');
  const known: readonly unknown[] = [text, speaker, start, end];
  const open = columns.find((one) => !known.includes(one) && one.kind !== 'empty' && one.kind !== 'counter');
  if (open !== undefined) return notShown(open);
  if (speaker === undefined && start === undefined) return { unsure: 'no column has names that come back, or times' };
  return { text, speaker };
}

const ofKind = (kind: Kind, columns: readonly Column[]): Column[] => columns.filter((column) => column.kind === kind);
const NO_WORDS: Unsure = { unsure: 'no column holds longer texts' };
const notShown = ({ at }: Column): Unsure => ({ unsure: `it does not show what column ${at + 1} holds` });
const several = (columns: readonly Column[], could: string): Unsure => ({
  unsure: `columns ${columns.map(({ at }) => at + 1).join(' and ')} could ${could}`,
});

/** Whether the first row is a turn and no header: a time, a name that comes back, or a sentence. */
function isSaid({ text, speaker, start }: Talk & Times): boolean {
  const [words = '', time = '', name = ''] = [text.cells[0], start?.cells[0], speaker?.cells[0]];
  if (time !== '') return Number.isFinite(timeAt(start, 0));
  if (countWords(words) > LONG || /[.?!…。？！]["”»]?$/.test(words)) return true;
  return name !== '' && speaker?.cells.indexOf(name, 1) !== -1;
}
