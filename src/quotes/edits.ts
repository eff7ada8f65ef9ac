import { droppable } from './openings.ts';
import type { Edit } from './types.ts';

/** What of a passage prints, and what that changes. */
export interface Trimmed {
  readonly text: string;
  /** UTF-16 code units left off the front. */
  readonly dropped: number;
  readonly edits: readonly Edit[];
}

const LOWER_FIRST = /^(["“'‘«„¿¡]*)(\p{Ll})/u;
const STOPPED = /[.!。！｡।॥።։۔။។](?:["”’'»)\]」』]|[\u00a0\u202f ]»)*$/u;
const WORD_END = /[\p{L}\p{M}\p{N}%](["”’'»)\]」』]*)$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The three edits that magazines make without a mark (National Geographic's and Chicago's rules): a leading connective
 * goes, the first letter becomes a capital, a missing full stop is added. Undefined where that gives no whole sentence.
 */
export function trim(said: string, english: boolean): Trimmed | undefined {
  const edits: Edit[] = [];
  const dropped = english ? droppable(said) : 0;
  if (dropped > 0) edits.push({ kind: 'drop', text: said.slice(0, dropped) });
  let text = said.slice(dropped);
  const [, marks = '', letter] = LOWER_FIRST.exec(text) ?? [];
  if (letter !== undefined) {
    const capital = letter.toUpperCase();
    edits.push({ kind: 'capital', text: capital });
    text = marks + capital + text.slice(marks.length + letter.length);
  }
  if (STOPPED.test(text)) return { text, dropped, edits };
  const closing = WORD_END.exec(text)?.[1];
  if (closing === undefined) return undefined;
  const stop = UNSPACED.test(text) ? '。' : '.';
  edits.push({ kind: 'stop', text: stop });
  return { text: text.slice(0, text.length - closing.length) + stop + closing, dropped, edits };
}

/** The text with its changed letters in brackets, as in `[O]ur proposals`. */
export function markEdits(text: string, edits: readonly Edit[]): string {
  let marked = text;
  for (const { kind, text: changed } of edits)
    if (kind === 'capital') marked = marked.replace(changed, `[${changed}]`);
    else if (kind === 'stop') marked = marked.replace(/([.。])(["”’'»)\]」』]*)$/u, '[$1]$2');
  return marked;
}
