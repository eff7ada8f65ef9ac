import type { Reader } from '../types.ts';

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
    const head = text.slice(0, HEAD);
    const root = rootOf(head);
    if (root === undefined || !/^<(?:[\w.-]{1,40}:)?tt[\s>]/.test(root)) return 0;
    if (NAMESPACE.test(root)) return 0.95;
    return TIMED.test(head) ? 0.9 : 0;
  },
  load: async () => (await import('./read.ts')).readTtml,
};

/** The tag of the first element, behind declarations and comments. */
function rootOf(head: string): string | undefined {
  if (!/^\s{0,1000}</.test(head)) return undefined;
  let at = head.indexOf('<');
  while (at !== -1 && /^<[!?]/.test(head.slice(at, at + 2))) {
    const isComment = head.startsWith('<!--', at);
    const end = isComment ? head.indexOf('-->', at) : at + 1;
    at = end === -1 ? -1 : head.indexOf('<', end);
  }
  if (at === -1) return undefined;
  const end = head.indexOf('>', at);
  return head.slice(at, end === -1 ? undefined : end + 1);
}
