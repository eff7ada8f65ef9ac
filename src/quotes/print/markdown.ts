import { escapeInline } from '../../text/markdown-escape.ts';
import type { Quote, Quotes } from '../types.ts';
import { inQuotationMarks } from './marks.ts';
import { attributionOf, linkTo, wordsOf } from './parts.ts';
import type { PrintOptions, QuotePrinter } from './types.ts';

/** A block quotation for each, with who said it outside the quotation marks. */
export const markdown: QuotePrinter = {
  id: 'md',
  summary: 'a Markdown block quotation for each',
  extension: '.md',
  load: async () => (quotes, options) => quotes.quotes.map((quote) => printQuote(quote, quotes, options)).join('\n'),
  join: (sections) => sections.map(({ source, text }) => `## ${escapeInline(source)}\n\n${text}`).join('\n'),
};

function printQuote(quote: Quote, { language }: Quotes, options: PrintOptions): string {
  const lines = [`> ${inQuotationMarks(escapeInline(wordsOf(quote, options)), language)}`];
  const who = attributionOf(quote, options);
  const link = options.url === undefined ? undefined : linkTo(quote, options.url);
  if (who !== undefined) {
    const name = escapeInline(who);
    lines.push('>', link === undefined ? `> — ${name}` : `> — [${name}](<${link}>)`);
  } else if (link !== undefined) lines.push('>', `> <${link}>`);
  if (options.why && quote.reasons.length > 0) lines.push('', `*${escapeInline(quote.reasons.join('; '))}*`);
  return `${lines.join('\n')}\n`;
}
