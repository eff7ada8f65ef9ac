import type { Parsed } from '../../pipeline.ts';
import type { Screen } from '../screen/screen.ts';
import { excerpt, padEnd, padStart } from '../screen/width.ts';
import { isBlankLine, lineText } from '../source-lines.ts';
import { type Row, rowsOf } from './rows.ts';

const OWNER_WIDTH = 16;

/** The whole file: line number, what the line belongs to, its text. */
export function* marginLines(parsed: Parsed, { width, paint }: Pick<Screen, 'width' | 'paint'>): Generator<string> {
  const { source, transcript } = parsed;
  const owners = ownersOf(rowsOf(transcript));
  const count = source.lineStarts.length;
  const digits = String(count).length;
  for (let line = 1; line <= count; line++) {
    const lineNumber = paint.dim(padStart(String(line), digits + 2));
    if (isBlankLine(source, line)) {
      yield lineNumber;
      continue;
    }
    const owner = excerpt(owners.get(line) ?? '?', OWNER_WIDTH);
    const text = excerpt(lineText(source, line), width - digits - OWNER_WIDTH - 7);
    yield `${lineNumber}  ${padEnd(owner, OWNER_WIDTH)} | ${text}`;
  }
}

/** What each line belongs to: a turn gives way to whatever interrupts it; two turns on a line are both named. */
function ownersOf(rows: readonly Row[]): Map<number, string> {
  const owners = new Map<number, string>();
  // Page and line numbers only own a line that holds nothing else.
  const isFurniture = (row: Row) => row.kind === 'page furniture';
  for (const row of rows.filter(isFurniture)) owners.set(row.line, row.kind);
  for (const row of rows) {
    if (isFurniture(row)) continue;
    const name = 'turn' in row ? `${row.turn} ${row.label ?? ''}`.trimEnd() : row.kind;
    for (let line = row.line; line <= row.endLine; line++) {
      const before = owners.get(line);
      const shared = before?.startsWith('t') && 'turn' in row && line === row.line;
      owners.set(line, shared ? `${before} + ${row.turn}` : name);
    }
  }
  return owners;
}
