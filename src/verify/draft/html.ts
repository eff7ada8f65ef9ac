import { Parser } from 'htmlparser2';
import type { SourceText } from '../../text/source.ts';
import { PlainBuilder, type PlainDraft } from './plain.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What no reader of the page sees as its text. */
const HIDDEN = new Set(['head', 'script', 'style', 'template', 'noscript', 'code', 'pre', 'svg']);

/** Reads a draft in HTML: its text by blocks, `q` as quotation marks, `blockquote` as block quotes. Linear. */
export function readHtml(source: SourceText): PlainDraft {
  const builder = new PlainBuilder(source);
  let hidden = 0;
  let depth = 0;
  let quotes = 0;
  const quote = (): number | undefined => (depth > 0 ? quotes : undefined);
  const parser: Parser = new Parser(
    {
      onopentagname(name) {
        if (BLOCKS.has(name)) builder.endBlock(quote());
        if (HIDDEN.has(name)) hidden++;
        if (name === 'blockquote' && depth++ === 0) quotes++;
        if (name === 'br') builder.put(' ', parser.startIndex);
        if (name === 'q' && hidden === 0) builder.put('“', parser.startIndex);
      },
      onclosetag(name) {
        if (BLOCKS.has(name)) builder.endBlock(quote());
        if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
        if (name === 'blockquote') depth = Math.max(0, depth - 1);
        if (name === 'q' && hidden === 0) builder.put('”', parser.startIndex);
      },
      ontext(text) {
        if (hidden === 0) builder.put(text, parser.startIndex);
      },
    },
    { decodeEntities: true },
  );
  parser.end(source.text);
  builder.endBlock(quote());
  return builder.finish();
}

/** Whether a draft is HTML: by the file's extension, else by how it begins. */
export function isHtml(text: string, path = ''): boolean {
  if (/\.x?html?$/i.test(path)) return true;
  if (/\.\w+$/.test(path)) return false;
  return /^\s*(?:<!doctype html|<html|<(?:article|body|div|p|h1|section|header)[\s>])/i.test(text.slice(0, 2000));
}
