import type { Reader } from '../types.ts';
import { rootTagOf } from '../xml/root.ts';

const ROOT = /^<(?:[\w.-]{1,40}:)?transcripts\s/;
const NAMESPACE = /\sxmlns(?::[\w.-]{1,40})?\s{0,9}=\s{0,9}["']https?:\/\/podlove\.org\/simple-transcripts\/?["']/;

/** Podlove's Simple Transcripts (http://podlove.org/simple-transcripts). */
export const podloveXml: Reader = {
  id: 'podlove-xml',
  summary: 'Podlove Simple Transcripts',
  extensions: ['.xml'],
  mediaType: 'application/xml',
  detect({ text }) {
    const root = rootTagOf(text) ?? '';
    return ROOT.test(root) && NAMESPACE.test(root) ? 0.95 : 0;
  },
  load: async () => (await import('./read.ts')).readPodloveXml,
};
