import type { Reader } from '../types.ts';
import { mayHaveFrontMatter } from './front-matter.ts';

/** Each with what stands in it to the letter, which is faster to look for. */
const SIGNS: readonly (readonly [text: string, pattern: RegExp])[] = [
  ['---', /^---\r?\n[\w-]+:/],
  ['#', /^#{1,6}\s\S/m],
  ['**', /^\s*\*\*[^*\n]{1,60}\*\*/m],
  ['](', /\[[^\]\n]{1,80}\]\([^()\s]{1,200}\)/],
  ['```', /^\s*```/m],
];

/** Markdown: the same styles, with inline markup read. */
export const markdown: Reader = {
  id: 'markdown',
  aliases: ['md'],
  summary: 'Markdown: the same, with bold labels, headings, definition lists and front matter',
  extensions: ['.md', '.markdown', '.mdx', '.mdown', '.qmd', '.rmd'],
  mediaType: 'text/markdown',
  detect(source) {
    const head = source.text.slice(0, 20_000);
    // Any text may be Markdown: the extension can say so.
    return 0.01 + 0.12 * SIGNS.filter(([text, pattern]) => head.includes(text) && pattern.test(head)).length;
  },
  async load(source) {
    const { readPlainText } = await import('./read.ts');
    const parseYaml = mayHaveFrontMatter(source.text) ? (await import('yaml')).parse : undefined;
    return (given, options) => readPlainText(given, { ...options, markup: true, parseYaml });
  },
  async loadParts(head) {
    const { readInParts } = await import('./parts.ts');
    const parseYaml = mayHaveFrontMatter(head.text) ? (await import('yaml')).parse : undefined;
    return (options) => readInParts({ ...options, markup: true, parseYaml });
  },
};
