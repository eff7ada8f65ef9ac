import type { Transcript } from '../../model/transcript.ts';
import type { SourceText } from '../../text/source.ts';
import { isBlankLine, lineText } from '../../text/source-lines.ts';
import type { Screen } from '../screen/screen.ts';
import { excerpt, padEnd, padStart } from '../screen/width.ts';
import { type Row, rowsOf } from './rows.ts';

const OWNER_WIDTH = 16;
const FURNITURE = 'page furniture';

/** The whole file: line number, what the line belongs to, its text. */
export function* marginLines(
  transcript: Transcript,
  source: SourceText,
  { width, paint }: Pick<Screen, 'width' | 'paint'>,
): Generator<string> {
  const owners = ownersOf(rowsOf(transcript), source);
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
function ownersOf(rows: readonly Row[], source: SourceText): Map<number, string> {
  const owners = new Map<number, string>();
  const turnLines = new Set<number>();
  for (const row of rows) {
    if (row.kind === FURNITURE) continue;
    const name = 'turn' in row ? `${row.turn} ${row.label ?? ''}`.trimEnd() : row.kind;
    for (let line = row.line; line <= row.endLine; line++) {
      const isShared = 'turn' in row && turnLines.has(line);
      owners.set(line, isShared ? `${owners.get(line)} + ${row.turn}` : name);
      if ('turn' in row) turnLines.add(line);
    }
  }
  for (const row of rows) {
    // A number that shares its line with somebody's words does not own the line.
    const isWholeLine = 'text' in row && lineText(source, row.line).trim() === row.text;
    if (row.kind === FURNITURE && (isWholeLine || !owners.has(row.line))) owners.set(row.line, row.kind);
  }
  return owners;
}
