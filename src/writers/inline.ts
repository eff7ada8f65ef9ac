import type { Mark } from '../model/transcript.ts';

/** The tag that a format has for a kind of mark: `{ emphasis: 'i' }`. */
export type Tags = Readonly<Partial<Record<Mark['kind'], string>>>;

/** Prints a text with tags around its marks. Of marks that cross, the later one is left out. */
export function printTagged(
  text: string,
  marks: readonly Mark[],
  tags: Tags,
  escapeText: (text: string) => string,
): string {
  const inOrder = marks
    .filter(({ kind, start, end }) => tags[kind] !== undefined && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Mark[] = [];
  let out = '';
  let at = 0;
  const upTo = (offset: number): void => {
    out += escapeText(text.slice(at, offset));
    at = Math.max(at, offset);
  };
  const closeBefore = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      upTo(last.end);
      out += `</${tags[last.kind]}>`;
      open.pop();
    }
  };
  for (const mark of inOrder) {
    closeBefore(mark.start);
    if ((open.at(-1)?.end ?? text.length) < mark.end) continue;
    upTo(mark.start);
    out += `<${tags[mark.kind]}>`;
    open.push(mark);
  }
  closeBefore(text.length);
  upTo(text.length);
  return out;
}

/** Line ends and tabs become spaces, other control characters U+FFFD: none of these formats can hold them. */
export function withoutControls(text: string): string {
  return text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(/[\0-\x1f\x7f]/g, '\ufffd');
}
