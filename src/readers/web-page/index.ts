import { isWebPage } from '../plain-text/web-page.ts';
import type { Reader } from '../types.ts';
import { isFragment } from './detect.ts';

/** Saved web pages, whole or cut out: read as raw text is, without tags, menus and scripts. */
export const webPage: Reader = {
  id: 'web-page',
  aliases: ['html'],
  summary: 'web pages: paragraphs, headings, tables, definition lists; what stands around the talk set apart',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaType: 'text/html',
  detect: ({ text }) => (isWebPage(text) ? 0.7 : isFragment(text) ? 0.65 : 0),
  load: async () => (await import('./read.ts')).readWebPage,
};
