import type { Problem } from '../../rules/run.ts';
import type { SourceText } from '../../text/source.ts';
import { displayWidth } from '../screen/width.ts';
import { safe } from './marks.ts';
import type { Look } from './types.ts';

/** Characters of the line that are shown before the place, and in all. */
const BEFORE = 24;
const SHOWN = 64;

/**
 * The words that a finding points at, and signs below them: two lines behind a bar, which also keeps a line of the file
 * from being taken for a command by whoever reads the output. A finding over several lines is shown by its start.
 */
export function codeFrame({ position }: Problem, source: SourceText | undefined, look: Look): string[] {
  if (position === undefined || source === undefined) return [];
  const { start, end } = position;
  const line = lineBounds(source, start.line);
  const at = Math.min(start.offset, line.end);
  const from = boundary(source.text, Math.max(line.start, at - BEFORE));
  const to = boundary(source.text, Math.min(line.end, from + SHOWN));
  const marked = Math.max(at, Math.min(end.line === start.line ? end.offset : at + 1, to));
  const piece = (first: number, last: number) => safe(source.text.slice(first, last), look);
  const dots = safe('…', look);
  const before = `${from > line.start ? dots : ''}${piece(from, at)}`;
  const words = piece(at, marked);
  const after = `${piece(marked, to)}${to < line.end ? dots : ''}`;
  const bar = look.paint.dim('|');
  const signs = '^'.repeat(Math.max(1, displayWidth(words)));
  return [`${bar} ${before}${words}${after}`, `${bar} ${' '.repeat(displayWidth(before))}${signs}`];
}

/** Where a line begins and where its end-of-line does. */
function lineBounds({ text, lineStarts }: SourceText, line: number): { start: number; end: number } {
  const start = lineStarts[line - 1] ?? 0;
  let end = lineStarts[line] ?? text.length;
  while (end > start && /[\r\n]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The index, or the one before it where it would part the halves of a character. */
function boundary(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
