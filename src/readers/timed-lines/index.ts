import type { Reader } from '../types.ts';
import { TIMED_LINE } from './line.ts';

/** Lines of the beginning that are looked at, and the share of them that must have times. */
const LOOKED_AT = 200;
const LEAST_SHARE = 0.6;
const LEAST_LINES = 2;

/** What Whisper and whisper.cpp print while they listen: `[00:03.480 --> 00:07.000]  At the old pier.` */
export const timedLines: Reader = {
  id: 'timed-lines',
  summary: 'lines that open with two times, as Whisper prints them',
  extensions: ['.txt', '.log'],
  mediaType: 'text/plain',
  detect({ text }) {
    if (!/^\s{0,20}\[\d/.test(text)) return 0;
    const lines = text
      .slice(0, 40_000)
      .split(/\r\n?|\n/, LOOKED_AT)
      .filter((line) => line.trim() !== '');
    const timed = lines.filter((line) => TIMED_LINE.test(line)).length;
    return timed >= LEAST_LINES && timed >= LEAST_SHARE * lines.length ? 0.95 : 0;
  },
  load: async () => (await import('./read.ts')).readTimedLines,
};
