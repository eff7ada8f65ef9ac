import type { Block } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';

/** The text of a line, from 1, without its line end. */
export function lineText({ text, lineStarts }: SourceText, line: number): string {
  return text.slice(lineStarts[line - 1] ?? 0, lineStarts[line] ?? text.length).replace(/[\r\n]+$/, '');
}

/** Every line of a source, without its end. */
export function allLines(source: SourceText): string[] {
  return source.lineStarts.map((_, i) => lineText(source, i + 1));
}

/** Whether a line, from 1, holds anything but white space. */
export function isBlankLine({ text, lineStarts }: SourceText, line: number): boolean {
  const end = lineStarts[line] ?? text.length;
  // A sticky search stops at the first character that is no white space, however long the line.
  NOT_SPACE.lastIndex = lineStarts[line - 1] ?? 0;
  const match = NOT_SPACE.exec(text);
  return match === null || match.index >= end;
}

const NOT_SPACE = /\S/g;

/** The non-blank lines that `blocks` stand on. */
export function linesOf(blocks: readonly Block[], source: SourceText): Set<number> {
  const lines = new Set<number>();
  for (const { position } of blocks)
    for (let line = position.start.line; line <= position.end.line; line++)
      if (!isBlankLine(source, line)) lines.add(line);
  return lines;
}
