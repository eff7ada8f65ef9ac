import type { Quote, Quotes } from '../types.ts';
import { inQuotationMarks } from './marks.ts';
import { attributionOf, linkTo, wordsOf } from './parts.ts';
import type { PrintOptions, QuotePrinter } from './types.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An `<aside>` for each, which is what HTML names for pull quotes: they repeat words of the page. */
export const html: QuotePrinter = {
  id: 'html',
  summary: 'an HTML aside for each',
  extension: '.html',
  load: async () => (quotes, options) => quotes.quotes.map((quote) => printQuote(quote, quotes, options)).join('\n'),
  join: (sections) => sections.map(({ source, text }) => `<h2>${escaped(source)}</h2>\n${text}`).join('\n'),
};

function printQuote(quote: Quote, { language }: Quotes, options: PrintOptions): string {
  const who = attributionOf(quote, options);
  const link = options.url === undefined ? undefined : escaped(linkTo(quote, options.url));
  const name = who === undefined ? undefined : escaped(who);
  const cited = name === undefined || link === undefined ? name : `<a href="${link}">${name}</a>`;
  return [
    `<aside class="pull-quote" id="${escaped(`quote-${quote.id}`)}">`,
    `  <p>${escaped(inQuotationMarks(wordsOf(quote, options), language))}</p>`,
    ...(cited === undefined ? [] : [`  <cite>${cited}</cite>`]),
    ...(options.why && quote.reasons.length > 0 ? [`  <!-- ${escaped(quote.reasons.join('; '))} -->`] : []),
    '</aside>\n',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
