import { type Candidate, leadOf, speechOffset } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { Line } from '../lines.ts';

const NAME_BELOW = /^[(（]([^()（）]{2,80})[)）]\s?[:：]\s*/u;
const MAX_LINE = 80;

/** A label on two lines, an office and below it who holds it: `The Deputy Minister of Ports` ⏎ `(Ms. Adair): …`. */
export function wrappedLabel(line: Line, lines: readonly Line[]): Candidate | undefined {
  const below = lines[line.index + 1];
  if (line.text.length > MAX_LINE || below?.kind !== 'text') return undefined;
  const match = NAME_BELOW.exec(below.text);
  if (match === null || /[.?!:;]$/.test(line.text)) return undefined;
  const { at, decoration } = leadOf(line);
  const label = labelInfo(`${line.text.slice(at)} (${match[1]})`);
  if (label === undefined || label.shape === 'phrase') return undefined;
  return {
    line: line.index,
    style: 'colon',
    decoration,
    label,
    start: line.start,
    speech: speechOffset(below, match[0].length),
    lastHeadLine: below.index,
  };
}

/** The end of an office, and who holds it. */
const HOLDER = /^[\p{L}\p{M}\s,.'’&-]{0,60}[(（](?=\p{Lu})[^()（）:：?!]{3,60}[)）]$/u;
const OPENING_OFFICE = /^(?:The|La|Le|El|Il|Die|Der)\s\p{Lu}/u;

/** A label line on two lines: `The Deputy Minister of Ports,` ⏎ `Piers and Bells (Ms Ruth Adair)`, the speech below. */
export function wrappedLabelLine(line: Line, lines: readonly Line[]): Candidate | undefined {
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  if (line.text.length > MAX_LINE || !OPENING_OFFICE.test(line.text) || above?.kind === 'text') return undefined;
  if (below?.kind !== 'text' || !HOLDER.test(below.text)) return undefined;
  const label = labelInfo(`${line.text} ${below.text}`);
  if (label === undefined || label.shape === 'phrase') return undefined;
  return {
    line: line.index,
    style: 'line',
    decoration: 'plain',
    label,
    start: line.start,
    speech: below.end,
    lastHeadLine: below.index,
  };
}
