import { decodeHTMLStrict } from 'entities';
import type { Block, Diagnostic } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import type { Anchor } from '../cues/types.ts';
import type { Columns } from '../tables/names.ts';
import type { OwnVoices } from '../tables/own.ts';
import { type Cell, fieldOf, type Row, speakerOf } from '../tables/rows.ts';
import type { TableRecord } from './cells.ts';

/** How a table is to be read. */
export interface Shape {
  readonly source: SourceText;
  /** Of the columns. */
  readonly names: readonly string[];
  readonly at: Columns['at'] & { readonly text: number };
  readonly delimiter: string;
  /** Absent where another program wrote the table. */
  readonly voices: OwnVoices | undefined;
}

/** A record with as many cells as the header. Without cells where it has no words in their place. */
export interface Evened {
  readonly record: TableRecord;
  readonly cells: readonly Cell[] | undefined;
  readonly isRagged: boolean;
}

/** Takes the surplus of a record for delimiters within its words, which nobody quoted. */
export function evened({ source, names, at }: Shape, record: TableRecord): Evened {
  const used = [...record.cells];
  while (used.length > names.length && used[used.length - 1]?.text.trim() === '') used.pop();
  const surplus = used.length - names.length;
  const cells = surplus > 0 ? joined(source, used, at.text, at.text + surplus) : used;
  const hasWords = (cells[at.text]?.text ?? '').trim() !== '';
  return { record, cells: hasWords ? cells : undefined, isRagged: surplus > 0 || used.length <= at.text };
}

function joined({ text }: SourceText, cells: readonly Cell[], first: number, last: number): Cell[] {
  const [from, to] = [cells[first], cells[last]];
  if (from === undefined || to === undefined) return [...cells];
  const whole = { text: text.slice(from.start, to.end), start: from.start, end: to.end };
  return [...cells.slice(0, first), { ...whole, anchors: [{ at: 0, source: from.start }] }, ...cells.slice(last + 1)];
}

export function rowOf({ names, at, voices }: Shape, start: number, cells: readonly Cell[]): Row {
  const textOf = (column: number | undefined): string | undefined =>
    column === undefined ? undefined : cells[column]?.text;
  const words = cells[at.text] as Cell;
  const known = new Set(Object.values(at));
  const times = { start: textOf(at.start), end: textOf(at.end), duration: textOf(at.duration) };
  const row = {
    start,
    text: voices === undefined ? withoutReferences(words) : words,
    times: Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined)),
    others: cells.flatMap((cell, i) => {
      const isOther = !known.has(i) && cell.text.trim() !== '';
      return voices === undefined && isOther ? [{ name: names[i] || `column ${i + 1}`, cell }] : [];
    }),
  };
  const who = voices?.speakerOf((name) => textOf(names.indexOf(name))) ?? { speaker: speakerOf(textOf(at.speaker)) };
  return { ...row, ...who };
}

/** Decodes references such as `&#8212;`, which tables made for web pages have. */
function withoutReferences(cell: Cell): Cell {
  if (!cell.text.includes('&')) return cell;
  const marks = [...cell.text.matchAll(/&#?\w{1,32};/g)];
  const anchors: Anchor[] = [];
  let text = '';
  let from = 0;
  const take = (to: number): void => {
    for (const { at, source } of cell.anchors)
      if (at >= from && at < to) anchors.push({ at: text.length + at - from, source });
    if (anchors[anchors.length - 1]?.at !== text.length && from > 0)
      anchors.push({ at: text.length, source: sourceOf(cell.anchors, from) });
    text += cell.text.slice(from, to);
    from = to;
  };
  for (const { index, 0: printed } of marks) {
    take(index);
    anchors.push({ at: text.length, source: sourceOf(cell.anchors, index) });
    text += decodeHTMLStrict(printed);
    from = index + printed.length;
  }
  take(cell.text.length);
  return { ...cell, text, anchors: anchors.sort((a, b) => a.at - b.at) };
}

function sourceOf(anchors: readonly Anchor[], offset: number): number {
  const anchor = anchors.findLast(({ at }) => at <= offset);
  return anchor === undefined ? 0 : anchor.source + offset - anchor.at;
}

/** Lines above the header are nobody's. */
export function aboveTable(source: SourceText, end: number): Block[] {
  return [...source.text.slice(0, end).matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }): Block[] => {
    const text = line.trim();
    if (text === '') return [];
    const start = index + line.indexOf(text);
    const position = positionOf(source, start, start + text.length);
    return /^"?sep=."?$/i.test(text)
      ? [fieldOf(source, text, start, start + text.length)]
      : [{ type: 'paragraph', text, position }];
  });
}

/** A record without words in their place: a tag or a time of its own; nobody's text where it has fewer cells. */
export function leftOver(source: SourceText, { record, isRagged }: Evened): Block {
  const raw = source.text.slice(record.start, record.end);
  const text = raw.trim();
  const from = record.start + raw.indexOf(text);
  const end = from + text.length;
  if (!isRagged) return fieldOf(source, text, from, end);
  return { type: 'paragraph', text, position: positionOf(source, from, end) };
}

/** What was wrong, one diagnostic a kind: at its first place, with how many there are. */
export function damagesOf(source: SourceText, rows: readonly Evened[], open: number | undefined): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const ragged = rows.filter(({ isRagged }) => isRagged);
  const [first] = ragged;
  if (first !== undefined)
    diagnostics.push({
      code: 'table-row-ragged',
      severity: 'warning',
      message: `${ragged.length === 1 ? '1 row has' : `${ragged.length} rows have`} more or fewer cells than the header; their words were kept`,
      position: positionOf(source, first.record.start, first.record.end),
    });
  if (open !== undefined)
    diagnostics.push({
      code: 'table-quote-open',
      severity: 'error',
      message: 'nothing closes this quotation mark: all that follows was read as one cell',
      position: positionOf(source, open, open + 1),
    });
  return diagnostics;
}
