import { type Candidate, readLead, speechOffset } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

const LETTER = /([QA])[*_]{0,3}(?:(\t|[ \u00a0]{2,})|[ \u00a0])(?=\S)/y;

/** `Q   The harbour …`: a letter and a gap, without punctuation. One space is enough after Q; A is a word of English. */
export const letter: LabelStyle = {
  id: 'letter',
  match(line) {
    if (line.kind !== 'text') return undefined;
    const lead = readLead(line.text);
    LETTER.lastIndex = lead.at;
    const match = LETTER.exec(line.text);
    const label = match?.[1] === undefined ? undefined : labelInfo(match[1]);
    if (match === null || label === undefined) return undefined;
    if (match[1] === 'A' && match[2] === undefined) return undefined;
    return {
      line: line.index,
      style: 'letter',
      decoration: lead.decoration,
      label,
      start: line.start,
      speech: speechOffset(line, lead.at + match[0].length),
      lastHeadLine: line.index,
      ...(lead.time === undefined ? {} : { time: lead.time }),
    } satisfies Candidate;
  },
};
