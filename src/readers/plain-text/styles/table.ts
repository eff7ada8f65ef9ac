import type { Candidate, TimeSpan } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

const CLOCK = /^\\?[[(]?((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)\\?[\])]?$/;

/** The line below a table's head. */
const RULE = /^\|?(?:\s?:?-{2,}:?\s?\|?)+$/;

/** A row of a table: `| 12:04 | Nora | Well, … |`. The label is the short cell before the last long one. */
export const table: LabelStyle = {
  id: 'table',
  opensWithSign: true,
  variants: ['table-2', 'table-3', 'table-4', 'table-5'],
  match(line, lines) {
    if (line.kind !== 'text' || !line.text.startsWith('|') || RULE.test(lines[line.index + 1]?.text ?? ''))
      return undefined;
    const cells = cellsOf(line.text);
    if (cells.length > 5) return undefined;
    const speech = cells[cells.length - 1];
    const time = cells.map(({ text }) => CLOCK.exec(text)?.[1]).find((one) => one !== undefined);
    const name = cells
      .slice(0, -1)
      .reverse()
      .find(({ text }) => !CLOCK.test(text) && /\p{L}/u.test(text));
    if (speech === undefined || name === undefined || name.text.length > 60) return undefined;
    const label = labelInfo(name.text);
    if (label === undefined) return undefined;
    const span: TimeSpan | undefined = time === undefined ? undefined : { from: time };
    return {
      line: line.index,
      style: `table-${cells.length}`,
      decoration: 'plain',
      label,
      start: line.start,
      speech: line.start + speech.at,
      lastHeadLine: line.index,
      ...(span === undefined ? {} : { time: span }),
    } satisfies Candidate;
  },
};

function cellsOf(row: string): { readonly text: string; readonly at: number }[] {
  const cells: { text: string; at: number }[] = [];
  let from = 1;
  while (from < row.length) {
    let to = row.indexOf('|', from);
    while (to > 0 && row[to - 1] === '\\') to = row.indexOf('|', to + 1);
    if (to === -1) to = row.length;
    const raw = row.slice(from, to);
    const text = raw.trim();
    if (text !== '' || to < row.length) cells.push({ text, at: from + (raw.length - raw.trimStart().length) });
    from = to + 1;
  }
  return cells;
}
