import type { Reader } from '../types.ts';
import { mayHaveFrontMatter } from './front-matter.ts';

/** Raw text, in whatever way it marks its speakers. */
export const text: Reader = {
  id: 'text',
  aliases: ['txt'],
  summary: 'raw text: names, initials, Q/A, official and court styles, label lines, tables',
  extensions: ['.txt', '.text', '.log', '.asc'],
  mediaType: 'text/plain',
  detect: () => 0.2,
  async load(source) {
    const { readPlainText } = await import('./read.ts');
    const parseYaml = mayHaveFrontMatter(source.text) ? (await import('yaml')).parse : undefined;
    return (given, options) => readPlainText(given, { ...options, markup: false, parseYaml });
  },
  async loadParts(head) {
    const { readInParts } = await import('./parts.ts');
    const parseYaml = mayHaveFrontMatter(head.text) ? (await import('yaml')).parse : undefined;
    return (options) => readInParts({ ...options, markup: false, parseYaml });
  },
};
