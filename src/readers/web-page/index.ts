import { isWebPage } from '../plain-text/web-page.ts';
import type { Reader } from '../types.ts';
import { hasMarkup, isFragment } from './detect.ts';

/** Saved web pages, whole or cut out: read as raw text is, without tags, menus and scripts. */
export const webPage: Reader = {
  id: 'web-page',
  aliases: ['html'],
  summary: 'web pages: paragraphs, headings, tables, definition lists; what stands around the talk set apart',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaType: 'text/html',
  detect({ text }) {
    if (isWebPage(text)) return 0.7;
    if (isFragment(text)) return 0.65;
    return hasMarkup(text) ? 0.1 : 0;
  },
  load: async () => (await import('./read.ts')).readWebPage,
};
