import type { Candidate } from './head.ts';
import { labelInfo } from './label-shape.ts';
import type { Line } from './lines.ts';

const HEAD = /^(\p{L}[^():]{1,60}?)\s?\(\d{1,2}\)\s+(?=\p{Lu})/u;

const HEAD_WITHIN = 130;

function mayHold(text: string): boolean {
  return text.lastIndexOf('(', HEAD_WITHIN) > 0;
}

/** A known label with the number of its question behind and its colon lost: `The Harbour Post (3) And the tide?` */
export function numberedHead(line: Line, known: ReadonlySet<string>): Candidate | undefined {
  const match = line.kind === 'text' && mayHold(line.text) ? HEAD.exec(line.text) : null;
  const label = match?.[1] === undefined ? undefined : labelInfo(match[1]);
  if (match === null || label === undefined || !known.has(label.key)) return undefined;
  const speech = line.start + match[0].length;
  return {
    line: line.index,
    style: 'colon',
    decoration: 'plain',
    label,
    start: line.start,
    speech,
    lastHeadLine: line.index,
  };
}
