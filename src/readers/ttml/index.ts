import type { Reader } from '../types.ts';
import { rootTagOf } from '../xml/root.ts';

const HEAD = 20_000;
const NAMESPACE = /\sxmlns(?::[\w.-]{1,40})?\s{0,9}=\s{0,9}["'][^"'<>]{0,200}(?:ttml|ttaf1)/;
const TIMED = /<(?:[\w.-]{1,40}:)?p\s[^<>]{0,500}\bbegin\s{0,9}=/;

/** W3C's Timed Text (TTML 1 and 2, DFXP, IMSC, iTunes Timed Text, Apple's transcripts of podcasts). */
export const ttml: Reader = {
  id: 'ttml',
  summary: 'TTML: DFXP, IMSC, iTunes Timed Text, Apple Podcasts',
  extensions: ['.ttml', '.dfxp', '.itt', '.xml'],
  mediaType: 'application/ttml+xml',
  detect({ text }) {
    const root = rootTagOf(text);
    if (root === undefined || !/^<(?:[\w.-]{1,40}:)?tt[\s>]/.test(root)) return 0;
    if (NAMESPACE.test(root)) return 0.95;
    return TIMED.test(text.slice(0, HEAD)) ? 0.9 : 0;
  },
  load: async () => (await import('./read.ts')).readTtml,
};
