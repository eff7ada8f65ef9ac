import type { Reader } from '../types.ts';

const HEAD = 100_000;
const TIMED = /<(?:span|a)\s(?:[^<>]{0,300}\s)?data-m\s?=\s?["']?\d/gi;
/** One element may have the attribute for reasons of its own. */
const LEAST = 2;

/** Hyperaudio's transcripts as HTML ("hypertranscripts"): `<span data-m="1500" data-d="300">word </span>`. */
export const hyperaudio: Reader = {
  id: 'hyperaudio',
  summary: 'Hyperaudio: HTML with a time for each word',
  extensions: ['.html', '.htm'],
  mediaType: 'text/html',
  detect({ text }) {
    if (!/^\s{0,1000}</.test(text)) return 0;
    const timed = text.slice(0, HEAD).match(TIMED) ?? [];
    return timed.length >= LEAST ? 0.95 : 0;
  },
  load: async () => (await import('./read.ts')).readHyperaudio,
};
