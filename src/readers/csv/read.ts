import type { Diagnostic } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { isDay } from '../../text/day-times.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { type Columns, columnsOf, type Meaning } from '../tables/names.ts';
import { isOwn, OwnVoices } from '../tables/own.ts';
import { fieldOf, readTable } from '../tables/rows.ts';
import { printedTimes } from '../tables/times.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { assumedColumns } from './assumed.ts';
import { cellsIn, isPrinted, recordsIn, type TableRecord } from './cells.ts';
import { layoutOf } from './layout.ts';
import { aboveTable, damagesOf, evened, leftOver, rowOf, type Shape } from './shape.ts';

/** Rows from which is told what a column holds. */
const SAMPLE = 200;

/**
 * Reads a table with a column of words.
 *
 * @throws UserError where no column holds words
 */
export function readCsv(source: SourceText, options: ReadOptions): ReadResult {
  const { delimiter = ',', start = 0, isAssumed } = layoutOf(source.text) ?? {};
  const { records, open } = recordsIn(source.text, start, delimiter);
  const rows = records.filter(isPrinted);
  const { names, at, units, body, diagnostics } = isAssumed ? withoutHeader(source, rows) : withHeader(rows);
  const voices = isOwn(names) ? new OwnVoices() : undefined;
  const shape: Shape = { source, names, at, delimiter, voices };
  const even = body.map((record) => evened(shape, record));
  const result = readTable(
    source,
    {
      rows: even.flatMap((one) => (one.cells === undefined ? [] : [rowOf(shape, one.record.start, one.cells)])),
      units,
      others: [
        ...aboveTable(source, start),
        ...rows
          .slice(0, rows.length - body.length)
          .map((header) =>
            fieldOf(source, source.text.slice(header.start, header.end).trim(), header.start, header.end),
          ),
        ...even.flatMap((one) => (one.cells === undefined ? [leftOver(source, one)] : [])),
      ],
      diagnostics: [...diagnostics, ...damagesOf(source, even, open)],
      carry: names[at.text]?.toLowerCase() === 'words' ? 'always' : 'decide',
    },
    options,
  );
  return voices === undefined ? result : voices.applyTo(result);
}

/** What the columns hold, and the rows below the header. */
interface Understood extends Pick<Columns, 'units'> {
  readonly at: Shape['at'];
  /** Empty where nothing names the columns. */
  readonly names: readonly string[];
  readonly body: readonly TableRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

function withHeader([header, ...body]: readonly TableRecord[]): Understood {
  const names = header?.cells.map(({ text }) => text.trim()) ?? [];
  const sample = body.filter(({ cells }) => cells.length === names.length).slice(0, SAMPLE);
  const found = columnsOf(
    names,
    fitting(sample, (ms) => !isDay(ms)),
  );
  const { at, units } = found.at.start === undefined ? columnsOf(names, fitting(sample, isDay)) : found;
  if (header === undefined || at.text === undefined) throw noWords(header === undefined ? [] : [header, ...body]);
  return { at: { ...at, text: at.text }, units, names, body, diagnostics: [] };
}

/** Decided on all rows; said, since nothing in the file states it. */
function withoutHeader(source: SourceText, body: readonly TableRecord[]): Understood {
  const columns = assumedColumns(cellsIn(body));
  const [first] = body;
  if (first === undefined || 'unsure' in columns) throw noWords(body, columns);
  const { at, width } = columns;
  const held = Object.entries(at).map(([meaning, column]) => `column ${column + 1} as the ${meaning}`);
  const message = `no row names the columns; assumed from what they hold: ${held.sort().join(', ')}`;
  return {
    at,
    units: {},
    names: Array.from({ length: width }, () => ''),
    body,
    diagnostics: [
      {
        code: 'table-columns-assumed',
        severity: 'warning',
        message,
        position: positionOf(source, first.start, first.end),
      },
    ],
  };
}

/** Whether what stands in a column can be what its name says. @param isTime which milliseconds are a time */
function fitting(
  rows: readonly TableRecord[],
  isTime: (ms: number) => boolean,
): (column: number, meaning: Meaning) => boolean {
  return (column, meaning) => {
    const cells = rows.map(({ cells: all }) => all[column]?.text.trim() ?? '').filter((cell) => cell !== '');
    if (cells.length === 0) return meaning !== 'text' || rows.length === 0;
    if (meaning === 'text') return cells.some((cell) => /\p{L}/u.test(cell));
    if (meaning === 'speaker') return !cells.every((cell) => /\d:\d\d/.test(cell) && printedTimes(cell).length > 0);
    return cells.some((cell) => printedTimes(cell).some((time) => !('ms' in time) || isTime(time.ms)));
  };
}

function noWords(rows: readonly TableRecord[], columns = assumedColumns(cellsIn(rows))): UserError {
  const first = rows[0]?.cells.map(({ text }) => text.trim()).join(', ');
  return new UserError(`no column holds what is said: ${first?.slice(0, 200) || 'the table is empty'}`, {
    details: 'unsure' in columns && rows.length > 1 ? [`taken for rows without a header: ${columns.unsure}`] : [],
    hints: ['call the column of words  text  and the column of names  speaker  in the first row'],
  });
}
