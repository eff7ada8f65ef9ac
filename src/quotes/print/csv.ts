import type { Edit, Quote } from '../types.ts';
import { linkTo, wordsOf } from './parts.ts';
import type { PrintOptions, QuotePrinter } from './types.ts';

const FIELDS = 'id text speaker words chars turn from to start end edits sha256'.split(' ');
/** Hexadecimal digits that tell one source from another. */
const SHORT_HASH = 12;

/** One quote a row (RFC 4180, LF). */
export const csv: QuotePrinter = {
  id: 'csv',
  summary: 'one quote a row, for spreadsheets',
  extension: '.csv',
  async load() {
    const { default: papa } = await import('papaparse');
    return ({ quotes }, options) => {
      const fields = [
        ...(options.source === undefined ? [] : ['source']),
        ...FIELDS,
        ...(options.url === undefined ? [] : ['url']),
      ];
      const data = quotes.map((quote) => rowOf(quote, options));
      return `${papa.unparse({ fields, data }, { newline: '\n' })}\n`;
    };
  },
  // The first line of each names the columns.
  join: (sections) => sections.map(({ text }, i) => (i === 0 ? text : text.slice(text.indexOf('\n') + 1))).join(''),
};

function rowOf(quote: Quote, options: PrintOptions): Record<string, string | number | undefined> {
  const { id, words, characters, turn, from, to, span, speaker, edits, sha256 } = quote;
  return {
    ...(options.source === undefined ? {} : { source: options.source }),
    id,
    text: wordsOf(quote, options),
    speaker: speaker.name ?? speaker.label,
    words,
    chars: characters,
    turn,
    from: from === undefined ? undefined : `${from.line}:${from.column}`,
    to: to === undefined ? undefined : `${to.line}:${to.column}`,
    start: span?.start,
    end: span?.end,
    edits: edits.map(short).join(';'),
    sha256: sha256.slice(0, SHORT_HASH),
    ...(options.url === undefined ? {} : { url: linkTo(quote, options.url) }),
  };
}

/** `drop:Therefore, `, `case:O`, `stop:.` */
function short({ kind, text }: Edit): string {
  return `${kind === 'capital' ? 'case' : kind}:${text}`;
}
