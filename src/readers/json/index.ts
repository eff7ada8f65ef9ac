import type { Reader } from '../types.ts';

const OPENING = /^\s*\{\s*"schema"\s*:\s*"transcript\//;

/** A document of this tool, read back. */
export const json = {
  id: 'json',
  summary: 'A document of this tool (transcript/1)',
  extensions: ['.json'],
  mediaType: 'application/json',
  // A document's first key is its schema; one printed by another program may have it a little later.
  detect: ({ text }) => {
    const opening = text.slice(0, 2000);
    if (OPENING.test(opening)) return 1;
    return opening.trimStart().startsWith('{') && opening.includes('"transcript/1"') ? 1 : 0;
  },
  load: async () => (await import('./read.ts')).read,
} satisfies Reader;
