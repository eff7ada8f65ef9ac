import type { Reader } from '../types.ts';

const OPENING = /^\s*(?:\d{1,9}[ \t]*(?:\r\n?|\n)){1,2}[ \t]*\d{1,4}:\d{1,2}:\d{1,2}(?:[.,:]\d{1,9})?[ \t]*-->/;
/** Without a number above them, times must be written in full: Teams pastes `0:0:3.420 --> 0:0:6.110` over a name and a speech. */
const TIMES = /^[ \t]*(?:\d{2,4}:)?\d{2}:\d{2}[.,]\d{1,3}[ \t]*-->[ \t]*(?:\d{2,4}:)?\d{2}:\d{2}[.,]\d{1,3}(?:[ \t]|$)/;
const HEAD = 20_000;
/** Lines of which one must have the times of the first caption: a text that quotes captions is none. */
const OPENING_LINES = 3;

/** SubRip, which no standard fixes: read as leniently as players do. */
export const srt: Reader = {
  id: 'srt',
  summary: 'SubRip captions, with names before the words',
  extensions: ['.srt'],
  mediaType: 'application/x-subrip',
  detect({ text }) {
    const head = text.slice(0, HEAD);
    if (/^\ufeff?WEBVTT\b/.test(head)) return 0;
    if (OPENING.test(head)) return 0.95;
    const lines = head.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    return lines.slice(0, OPENING_LINES).some((line) => TIMES.test(line)) ? 0.92 : 0;
  },
  load: async () => (await import('./read.ts')).readSrt,
};
