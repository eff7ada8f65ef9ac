import type { ParseError } from 'jsonc-parser';
import type { Block, Diagnostic } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { treeOf } from '../json-tree/tree-builder.ts';
import { type Columns, columnsOf, type Meaning } from '../tables/names.ts';
import { isOwn, OwnVoices } from '../tables/own.ts';
import { fieldOf, type Row, readTable } from '../tables/rows.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { conversationOf, type Fields, fieldsOf, rowOf } from './row.ts';

/** A line, read or broken. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Absent where the line is no JSON object. */
  readonly fields?: Fields;
}

/** Objects from which is told what a key holds. */
const SAMPLE = 200;

/** Reads JSON Lines: each line with words is a paragraph, the others are kept as they are. */
export function readJsonl(source: SourceText, options: ReadOptions): ReadResult {
  const lines = linesOf(source.text);
  const objects = lines.flatMap(({ fields }) => fields ?? []);
  const names = [...new Set(objects.slice(0, SAMPLE).flatMap((fields) => [...fields.keys()]))];
  const columns = columnsOf(names, (column, meaning) => fits(objects, names[column] ?? '', meaning));
  const voices = isOwn(names) ? new OwnVoices() : undefined;
  const { rows, others } = sorted(source, lines, names, columns, voices);
  const table = { rows, others, units: columns.units, diagnostics: brokenOf(source, lines), carry: 'decide' as const };
  const result = readTable(source, table, options);
  return voices === undefined ? result : voices.applyTo(result);
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: raw }) => {
    const line = raw.trim();
    if (line === '') return [];
    const start = index + raw.indexOf(line);
    const fields = objectOf(line, start);
    return { start, end: start + line.length, ...(fields === undefined ? {} : { fields }) };
  });
}

function objectOf(line: string, start: number): Fields | undefined {
  const errors: ParseError[] = [];
  const root = line.startsWith('{') ? treeOf(line, errors, { offset: start, parent: undefined }) : undefined;
  return root !== undefined && errors.length === 0 ? fieldsOf(root) : undefined;
}

function fits(objects: readonly Fields[], name: string, meaning: Meaning): boolean {
  return objects.slice(0, SAMPLE).some((fields) => {
    const value = fields.get(name);
    if (value === undefined || value.text === '') return false;
    if (meaning === 'text') return value.isString && /\p{L}/u.test(value.text);
    return meaning === 'speaker' || /\d/.test(value.text);
  });
}

function sorted(
  source: SourceText,
  lines: readonly Line[],
  names: readonly string[],
  { at }: Columns,
  voices: OwnVoices | undefined,
): { rows: Row[]; others: Block[] } {
  const rows: Row[] = [];
  const others: Block[] = [];
  let conversation: string | undefined;
  for (const { start, end, fields } of lines) {
    const text = source.text.slice(start, end);
    const row = fields && rowOf(fields, start, names, at, voices);
    if (row === undefined) {
      if (fields !== undefined) others.push(fieldOf(source, text, start, end));
      else others.push({ type: 'paragraph', text, position: positionOf(source, start, end) });
      continue;
    }
    const now = fields && conversationOf(fields);
    rows.push(now === conversation ? row : { ...row, opensTurn: true });
    conversation = now;
  }
  return { rows, others };
}

function brokenOf(source: SourceText, lines: readonly Line[]): Diagnostic[] {
  const broken = lines.filter(({ fields }) => fields === undefined);
  const [first] = broken;
  if (first === undefined) return [];
  const message = `${broken.length === 1 ? '1 line is' : `${broken.length} lines are`} no JSON object; the text is kept, as nobody's`;
  const position = positionOf(source, first.start, first.end);
  return [{ code: 'jsonl-line-broken', severity: 'warning', message, position }];
}
