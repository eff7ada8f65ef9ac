import type { Quote, Quotes } from '../types.ts';
import { linkTo, wordsOf } from './parts.ts';
import type { PrintOptions, QuotePrinter } from './types.ts';

/** Everything that is known of each quote. */
export const json: QuotePrinter = {
  id: 'json',
  summary: 'everything that is known of each quote',
  extension: '.json',
  load: async () => printJson,
  join: (sections) =>
    `${JSON.stringify(
      sections.flatMap(({ text }) => JSON.parse(text) as unknown[]),
      null,
      2,
    )}\n`,
};

/** A list, the best first. */
export function printJson({ quotes }: Quotes, options: PrintOptions): string {
  return `${JSON.stringify(
    quotes.map((quote) => keysOf(quote, options)),
    null,
    2,
  )}\n`;
}

function keysOf(quote: Quote, options: PrintOptions): unknown {
  const { sha256, ...rest } = quote;
  return {
    ...(options.source === undefined ? {} : { source: options.source }),
    ...rest,
    ...(options.mark ? { marked: wordsOf(quote, options) } : {}),
    ...(options.url === undefined ? {} : { url: linkTo(quote, options.url) }),
    sha256,
  };
}
