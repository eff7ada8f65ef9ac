import { inQuotationMarks } from './marks.ts';
import { attributionOf, linkTo, wordsOf } from './parts.ts';
import type { QuotePrinter } from './types.ts';

/** Plain text: the quote, who said it, an empty line. */
export const txt: QuotePrinter = {
  id: 'txt',
  summary: 'plain text',
  extension: '.txt',
  load: async () => (found, options) =>
    found.quotes
      .map((quote) => {
        const who = attributionOf(quote, options);
        return [
          inQuotationMarks(wordsOf(quote, options), found.language),
          ...(who === undefined ? [] : [`— ${who}`]),
          ...(options.why && quote.reasons.length > 0 ? [`(${quote.reasons.join('; ')})`] : []),
          ...(options.url === undefined ? [] : [linkTo(quote, options.url)]),
          '',
        ].join('\n');
      })
      .join('\n'),
  join: (sections) => sections.map(({ source, text }) => `${source}\n\n${text}`).join('\n'),
};
