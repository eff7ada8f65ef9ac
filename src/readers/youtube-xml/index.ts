import type { Reader } from '../types.ts';
import { rootTagOf } from '../xml/root.ts';

const HEAD = 100_000;
const TIMED_TEXT = /<(?:text|p)\s[^<>]{0,200}\bt\s?=\s?["']\d/;
const TRANSCRIPT = /<text\s[^<>]{0,200}\bstart\s?=\s?["']\d/;

/** YouTube's timed text (`/api/timedtext`) in its three forms of XML: srv1, srv2 and srv3. */
export const youtubeXml: Reader = {
  id: 'youtube-xml',
  summary: 'YouTube’s captions as XML: srv1, srv2, srv3',
  extensions: ['.xml', '.srv1', '.srv2', '.srv3', '.ytt'],
  mediaType: 'text/xml',
  detect({ text }) {
    const root = /^<(timedtext|transcript)[\s>]/.exec(rootTagOf(text) ?? '')?.[1];
    if (root === undefined) return 0;
    return (root === 'timedtext' ? TIMED_TEXT : TRANSCRIPT).test(text.slice(0, HEAD)) ? 0.95 : 0;
  },
  load: async () => (await import('./read.ts')).readYoutubeXml,
};
