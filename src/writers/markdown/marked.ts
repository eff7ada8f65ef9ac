import type { Mark } from '../../model/transcript.ts';
import { readInline } from '../../text/inline.ts';
import { escapeInline } from '../../text/markdown-escape.ts';

const SIGNS: Readonly<Partial<Record<Mark['kind'], string>>> = { strong: '**', emphasis: '*' };

/**
 * Prints a paragraph's text with its strong, emphasis, code and link marks as Markdown. Marks that cross are left out,
 * and all of them where Markdown could not tell them from the words.
 */
export function printMarked(text: string, marks: readonly Mark[]): string {
  const inline = marks.filter((mark) => isPrintable(mark, text)).sort((a, b) => a.start - b.start || b.end - a.end);
  if (inline.length === 0) return escapeInline(text);
  const out = printRange(text, 0, text.length, inline);
  return readInline(out).text === text ? out : escapeInline(text);
}

function isPrintable({ kind, start, end }: Mark, text: string): boolean {
  const inside = text.slice(start, end);
  if (inside !== inside.trim() || inside === '') return false;
  if (kind === 'code') return !inside.includes('`');
  if (kind === 'link') return true;
  return (
    SIGNS[kind] !== undefined && flanks(text[start - 1], inside[0]) && flanks(text[end], inside[inside.length - 1])
  );
}

/** Whether a sign between these two characters is read as a sign. */
function flanks(outer: string | undefined, inner: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(inner ?? '') || outer === undefined || /[\s\p{P}]/u.test(outer);
}

function printRange(text: string, from: number, to: number, marks: readonly Mark[]): string {
  let out = '';
  let at = from;
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i];
    if (mark === undefined || mark.start < at || mark.end > to) {
      i++;
      continue;
    }
    let next = i + 1;
    while (next < marks.length && (marks[next]?.start ?? 0) < mark.end) next++;
    const inner = marks.slice(i + 1, next).filter((one) => one.end <= mark.end && one.kind !== mark.kind);
    out += escapeInline(text.slice(at, mark.start)) + printMark(text, mark, inner);
    at = mark.end;
    i = next;
  }
  return out + escapeInline(text.slice(at, to));
}

function printMark(text: string, mark: Mark, inner: readonly Mark[]): string {
  const raw = text.slice(mark.start, mark.end);
  if (mark.kind === 'code') return `\`${raw}\``;
  if (mark.kind !== 'link') {
    const sign = SIGNS[mark.kind] ?? '';
    return (
      sign +
      printRange(
        text,
        mark.start,
        mark.end,
        inner.filter(({ kind }) => kind === 'code' || kind === 'link'),
      ) +
      sign
    );
  }
  if (mark.url === undefined || /[<>\s]/.test(mark.url)) return escapeInline(raw);
  return raw === mark.url && /^(?:https?|mailto|ftp):/.test(raw)
    ? `<${raw}>`
    : `[${escapeInline(raw).replace(/[[\]]/g, '\\$&')}](<${mark.url}>)`;
}
