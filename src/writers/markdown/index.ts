import { setAside, timesUnlessAsked } from '../losses/drops.ts';
import type { Writer } from '../types.ts';

/** Markdown for a site: front matter, a bold label before each turn. Reads back to the same turns. */
export const markdown: Writer = {
  id: 'md',
  aliases: ['markdown'],
  summary: 'Markdown for a site, with a YAML front matter',
  extension: '.md',
  mediaType: 'text/markdown',
  drops: [setAside, timesUnlessAsked],
  load: async () => (await import('./write.ts')).functions,
};
