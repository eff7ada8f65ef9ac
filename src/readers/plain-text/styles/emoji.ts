import { type Candidate, speechOffset } from '../head.ts';
import type { LabelStyle } from './types.ts';

const EMOJI =
  /((?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\u200d\ufe0f\u20e3\p{Emoji_Modifier}\p{Extended_Pictographic}]*)\s*(?=[^\s:])/uy;

/** A picture for each voice: `🎙️ So …`, `🐐 No.` */
export const emoji: LabelStyle = {
  id: 'emoji',
  opensWithSign: true,
  match(line) {
    if (line.kind !== 'text' || line.text.charCodeAt(0) < 0x203c) return undefined;
    EMOJI.lastIndex = 0;
    const match = EMOJI.exec(line.text);
    const label = match?.[1];
    if (match === null || label === undefined) return undefined;
    return {
      line: line.index,
      style: 'emoji',
      decoration: 'plain',
      label: { label, key: label.replace(/\ufe0f/g, ''), shape: 'emoji' },
      start: line.start,
      speech: speechOffset(line, match[0].length),
      lastHeadLine: line.index,
    } satisfies Candidate;
  },
};
