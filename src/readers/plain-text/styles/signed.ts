import { isDigit } from '../../../text/ascii.ts';
import { type Candidate, speechOffset } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

const SIGNED =
  /^\d{1,3}[.):]\s+\S.*?\s(?:[-–—]{1,2}\s*by\s+([\p{L}\p{N}_][^:;?!,]{0,39})|\(by\s+([\p{L}\p{N}_][^:;?!,()]{0,39})\))$/iu;
const LONGEST = 140;

/** The number and subject of a reader's question, and who sent it, above the question: `3) Boats - by nora_l`. */
export const signed: LabelStyle = {
  id: 'signed',
  opensWithSign: true,
  match(line) {
    if (line.kind !== 'text' || line.text.length > LONGEST || !isDigit(line.text.charCodeAt(0))) return undefined;
    const match = SIGNED.exec(line.text);
    const name = match?.[1] ?? match?.[2];
    const label = name === undefined ? undefined : labelInfo(name);
    if (name === undefined || label === undefined) return undefined;
    return {
      line: line.index,
      style: 'signed',
      decoration: 'plain',
      // A user's name may have any letters: its place says what it is.
      label: { ...label, shape: 'code' },
      start: line.start,
      speech: speechOffset(line, line.text.length),
      lastHeadLine: line.index,
      furniture: [[line.start, line.start + line.text.lastIndexOf(name)]],
    } satisfies Candidate;
  },
};
