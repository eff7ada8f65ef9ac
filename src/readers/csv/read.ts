import { UserError } from '../../model/user-error.ts';
import type { SourceText } from '../../text/source.ts';
import { type Columns, columnsOf, type Meaning } from '../tables/names.ts';
import { isOwn, OwnVoices } from '../tables/own.ts';
import { fieldOf, readTable } from '../tables/rows.ts';
import { printedTimes } from '../tables/times.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { recordsIn, type TableRecord } from './cells.ts';
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
  const { delimiter = ',', start = 0, headless } = layoutOf(source.text) ?? {};
  const { records, open } = recordsIn(source.text, start, delimiter);
  const all = records.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const [header, body] = headless === undefined ? [all[0], all.slice(1)] : [undefined, all];
  const names = headless?.names ?? header?.cells.map(({ text }) => text.trim()) ?? [];
  const sample = body.filter(({ cells }) => cells.length === names.length).slice(0, SAMPLE);
  const { at, units }: Columns =
    headless === undefined ? columnsOf(names, fitting(sample)) : { ...headless, units: {} };
  if (at.text === undefined) throw noWords(names);
  const voices = isOwn(names) ? new OwnVoices() : undefined;
  const shape: Shape = { source, names, at: { ...at, text: at.text }, delimiter, voices };
  const even = body.map((record) => evened(shape, record));
  const result = readTable(
    source,
    {
      rows: even.flatMap((one) => (one.cells === undefined ? [] : [rowOf(shape, one.record.start, one.cells)])),
      units,
      others: [
        ...aboveTable(source, start),
        ...(header === undefined
          ? []
          : [fieldOf(source, source.text.slice(header.start, header.end).trim(), header.start, header.end)]),
        ...even.flatMap((one) => (one.cells === undefined ? [leftOver(source, one)] : [])),
      ],
      diagnostics: damagesOf(source, even, open),
      carry: names[at.text]?.toLowerCase() === 'words' ? 'always' : 'decide',
    },
    options,
  );
  return voices === undefined ? result : voices.applyTo(result);
}

/** Whether what stands in a column can be what its name says. */
function fitting(rows: readonly TableRecord[]): (column: number, meaning: Meaning) => boolean {
  return (column, meaning) => {
    const cells = rows.map(({ cells: all }) => all[column]?.text.trim() ?? '').filter((cell) => cell !== '');
    if (cells.length === 0) return meaning !== 'text' || rows.length === 0;
    if (meaning === 'text') return cells.some((cell) => /\p{L}/u.test(cell));
    if (meaning === 'speaker') return !cells.every((cell) => /\d:\d\d/.test(cell) && printedTimes(cell).length > 0);
    return cells.some((cell) => printedTimes(cell).length > 0);
  };
}

function noWords(names: readonly string[]): UserError {
  return new UserError(`no column holds what is said: ${names.join(', ').slice(0, 200) || 'the table is empty'}`, {
    hints: ['call the column of words  text  and the column of names  speaker  in the first row'],
  });
}
