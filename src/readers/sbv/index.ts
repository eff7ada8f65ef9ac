import type { Reader } from '../types.ts';

const OPENING = /^\s*\d{1,3}:\d{2}:\d{2}\.\d{3},\d{1,3}:\d{2}:\d{2}\.\d{3}[ \t]*(?:[\r\n]|$)/;

/** YouTube's own captions, which Google Meet writes too. */
export const sbv: Reader = {
  id: 'sbv',
  summary: 'SBV captions (YouTube)',
  extensions: ['.sbv'],
  mediaType: 'text/plain',
  detect: ({ text }) => (OPENING.test(text.slice(0, 2000)) ? 0.95 : 0),
  load: async () => (await import('../srt/read.ts')).readSbv,
};
