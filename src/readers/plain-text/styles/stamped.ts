import { type Candidate, CLOCK, leadOf, speechOffset } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { Line } from '../lines.ts';
import { orTimedHead } from './timed-heads.ts';
import type { LabelStyle } from './types.ts';

/** What all of the following hold near their start. */
const STAMP = /\s[[(]\d/;
const LABEL_AND_TIME = new RegExp(
  String.raw`([^[\]:：]{1,80}?)\s{1,8}(?:\[(${CLOCK})(?:\s?[-–—]\s?(${CLOCK}))?\]|\((${CLOCK})(?:\s?[-–—]\s?(${CLOCK}))?\))\s+(?=\S)`,
  'y',
);
const WITHIN = 100;

/** A label, a time in brackets and the speech, no colon between them: `Nora Lindqvist [00:12:04] Well, …`. */
export const stamped: LabelStyle = {
  id: 'stamped',
  match(line, lines) {
    return orTimedHead(labelBeforeTime(line), line, lines, 'stamped');
  },
};

function labelBeforeTime(line: Line): Candidate | undefined {
  if (line.kind !== 'text' || !STAMP.test(line.text.slice(0, WITHIN))) return undefined;
  const { at, decoration, opened, time } = leadOf(line);
  if (decoration !== 'plain' || opened !== '' || time !== undefined) return undefined;
  LABEL_AND_TIME.lastIndex = at;
  const match = LABEL_AND_TIME.exec(line.text);
  const label = match?.[1] === undefined ? undefined : labelInfo(match[1]);
  if (match === null || label === undefined || label.shape === 'phrase') return undefined;
  const [from, to] = match[2] === undefined ? [match[4], match[5]] : [match[2], match[3]];
  return {
    line: line.index,
    style: 'stamped',
    decoration,
    label,
    start: line.start,
    speech: speechOffset(line, at + match[0].length),
    lastHeadLine: line.index,
    ...(from === undefined ? {} : { time: to === undefined ? { from } : { from, to } }),
  };
}
