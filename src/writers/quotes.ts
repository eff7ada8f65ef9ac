import { findQuotes } from '../quotes/index.ts';
import { printJson } from '../quotes/print/json.ts';
import type { Quote } from '../quotes/types.ts';
import type { Drop } from './losses/drop.ts';
import type { Writer } from './types.ts';

const everythingElse: Drop = { what: 'everything else', count: () => 0, print: () => '' };

/** The five best pull quotes, as `transcript quotes --to json` prints them. */
export const quotes: Writer = {
  id: 'quotes',
  summary: 'the best pull quotes, with their places',
  extension: '.quotes.json',
  mediaType: 'application/json',
  drops: [everythingElse],
  extract: true,
  load: async () => ({
    write: (transcript, _options, source) => printJson(findQuotes(transcript, {}, source), {}),
    *spokenIn(output) {
      for (const { original } of JSON.parse(output) as Quote[]) yield original;
    },
  }),
};
