import type { Severity } from '../../rules/types.ts';
import { printable } from '../screen/printable.ts';
import { toAscii } from '../screen/terminal.ts';
import type { Look } from './types.ts';

/** `done` is for a report without anything to show. */
export type Mark = Severity | 'done';

const GLYPHS: Readonly<Record<Mark, string>> = { error: '✖', warning: '▲', info: '·', done: '✔' };

/** The sign of a mark, without colour. */
export function glyphOf(mark: Mark, { unicode }: Pick<Look, 'unicode'>): string {
  return unicode ? GLYPHS[mark] : toAscii(GLYPHS[mark]);
}

export function paintedMark(mark: Mark, look: Pick<Look, 'unicode' | 'paint'>): string {
  const glyph = glyphOf(mark, look);
  if (mark === 'error') return look.paint.red(glyph);
  if (mark === 'warning') return look.paint.yellow(glyph);
  return mark === 'done' ? look.paint.green(glyph) : glyph;
}

/** One line of text that is safe to print, in ASCII signs where the terminal has no others; so that columns are counted after. */
export function safe(text: string, { unicode }: Pick<Look, 'unicode'>): string {
  return unicode ? printable(text) : toAscii(printable(text));
}
