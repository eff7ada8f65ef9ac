import type { Reader } from '../types.ts';
import { formOf } from './line.ts';

/**
 * Lines that open with a time or two, as Whisper and whisper.cpp print them while they listen
 * (`[00:03.480 --> 00:07.000]  At the old pier.`), as files of lyrics have them, and as players show them beside a video.
 */
export const timedLines: Reader = {
  id: 'timed-lines',
  summary: 'lines that open with times and name nobody, as Whisper prints them',
  extensions: ['.txt', '.log', '.lrc'],
  mediaType: 'text/plain',
  detect({ text }) {
    if (!/^\s{0,20}[[\d]/.test(text)) return 0;
    const form = formOf(text);
    return form === undefined ? 0 : form.isSure ? 0.95 : 0.7;
  },
  load: async () => (await import('./read.ts')).readTimedLines,
};
