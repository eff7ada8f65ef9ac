import type { Candidate } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

const CLOCK = /^[[(]?(\d{1,3}[:.]\d{2}(?:[:.]\d{2})?(?:,\d{1,3})?)[\])]?$/;
const MAX_LABEL = 60;

/** Columns parted by tabs, a time in the first, a name in the second: `12:04⇥Nora⇥Well, …`, `⇥Nora⇥Well, …`. */
export const columns: LabelStyle = {
  id: 'columns',
  match(line, lines) {
    if (line.kind !== 'text' || !line.text.includes('\t')) return undefined;
    const cells = line.text.split(/\t+/);
    const time = CLOCK.exec(cells[0] ?? '')?.[1];
    const hasTime = time !== undefined;
    if (!hasTime && !(line.indent === 1 && columnsAbove(line.index, lines))) return undefined;
    const name = cells[hasTime ? 1 : 0]?.trim() ?? '';
    const label = name.length > MAX_LABEL ? undefined : labelInfo(name);
    if (label === undefined || label.shape === 'phrase' || cells.length < (hasTime ? 3 : 2)) return undefined;
    const at = line.text.indexOf('\t', line.text.indexOf(name, hasTime ? (cells[0]?.length ?? 0) : 0));
    const gap = /^\t\s*/.exec(line.text.slice(at))?.[0].length ?? 1;
    return {
      line: line.index,
      style: 'columns',
      decoration: 'plain',
      label,
      start: line.start,
      speech: line.start + at + gap,
      lastHeadLine: line.index,
      ...(hasTime ? { time: { from: time.replaceAll('.', ':') } } : {}),
    } satisfies Candidate;
  },
};

/** Whether one of the lines above has a time in its first column. */
function columnsAbove(index: number, lines: Parameters<LabelStyle['match']>[1]): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 40); i--)
    if (CLOCK.test(lines[i]?.text.split('\t', 1)[0] ?? '') && (lines[i]?.text.includes('\t') ?? false)) return true;
  return false;
}
