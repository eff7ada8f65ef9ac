import { findQuotes } from '../quotes/index.ts';
import { printJson } from '../quotes/print/json.ts';
import type { Quote } from '../quotes/types.ts';
import type { Writer } from './types.ts';

/** The five best pull quotes, as `transcript quotes --to json` prints them. */
export const quotes: Writer = {
  id: 'quotes',
  summary: 'the best pull quotes, with their places',
  extension: '.quotes.json',
  mediaType: 'application/json',
  drops: ['everything else'],
  extract: true,
  load: async () => ({
    write: (transcript, _options, source) => printJson(findQuotes(transcript, {}, source), {}),
    *spokenIn(output) {
      for (const { original } of JSON.parse(output) as Quote[]) yield original;
    },
  }),
};
