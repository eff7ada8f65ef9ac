import type { Reader } from '../types.ts';
import { isPodcastHtml } from './detect.ts';

/** The transcript of a podcast as HTML (podcast namespace, `podcast:transcript`): `<cite>`, `<time>` and `<p>`. */
export const podcastHtml: Reader = {
  id: 'podcast-html',
  summary: 'Podcasting 2.0 HTML: cite, time and p',
  extensions: ['.html', '.htm'],
  mediaType: 'text/html',
  detect: ({ text }) => (isPodcastHtml(text) ? 0.95 : 0),
  load: async () => (await import('./read.ts')).readPodcastHtml,
};
