import { ENTITIES, INLINE_TAGS } from '../../text/html-names.ts';
import type { SourceText } from '../../text/source.ts';
import { PlainBuilder, type PlainDraft } from './plain.ts';

const FENCE = /^ {0,3}(?:```|~~~)/;
const QUOTE_PREFIX = /^(?: {0,3}> ?)+/;
const LINE_PREFIX = /^\s*(?:#{1,6}\s+|[-*+]\s+|\d{1,3}[.)]\s+)?/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const SPECIAL = /[\\[\]<&!]/g;
const DESTINATION =
  /\(\s{0,20}(?:<[^<>]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,4})(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,20}\)/y;
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]{0,1500})?\/?>|<!--[^<>]{0,2000}-->/y;
const ENTITY = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));/y;
const FOOTNOTE = /\[\^[^\]\s]{1,60}\]/y;
/** How long the text of a link may be. */
const LONGEST_LINK = 500;

/** Reads a draft in Markdown or in plain text: paragraphs, block quotes, and no markup. Linear. */
export function readMarkdown(source: SourceText): PlainDraft {
  const builder = new PlainBuilder(source);
  const { text, lineStarts } = source;
  let line = endOfFrontMatter(source);
  let quote: number | undefined;
  let quotes = 0;
  let inFence = false;
  for (; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? 0;
    const raw = text.slice(start, lineStarts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
    if (FENCE.test(raw)) inFence = !inFence;
    const prefix = QUOTE_PREFIX.exec(raw)?.[0] ?? '';
    const content = raw.slice(prefix.length);
    const isQuote = prefix !== '';
    const ends = inFence || FENCE.test(raw) || content.trim() === '' || RULE.test(content);
    if (ends || isQuote !== (quote !== undefined)) builder.endBlock(quote);
    if (!isQuote) quote = undefined;
    else quote ??= quotes++;
    if (ends) continue;
    const skipped = LINE_PREFIX.exec(content)?.[0].length ?? 0;
    if (/^\s*(?:#{1,6}|[-*+]|\d{1,3}[.)])\s/.test(content)) builder.endBlock(quote);
    const from = start + prefix.length + skipped;
    copyInline(builder, text, from, start + raw.length);
    builder.put(' ', start + raw.length);
    if (/^\s*#{1,6}\s/.test(content)) builder.endBlock(quote);
  }
  builder.endBlock(quote);
  return builder.finish();
}

/** The line after a YAML front matter: quotation marks there are the format's. */
function endOfFrontMatter({ text, lineStarts }: SourceText): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0;
  for (let line = 1; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? 0;
    if (/^(?:---|\.\.\.)\s*$/.test(text.slice(start, Math.min(lineStarts[line + 1] ?? text.length, start + 100))))
      return line + 1;
  }
  return 0;
}

/** Copies a line without links' targets, tags, escapes. Emphasis stays: nothing that is compared looks at it. */
function copyInline(builder: PlainBuilder, text: string, from: number, to: number): void {
  const line = text.slice(from, to);
  let at = from;
  let link: { readonly close: number; readonly end: number } | undefined;
  while (at < to) {
    SPECIAL.lastIndex = at - from;
    const next = from + (SPECIAL.exec(line)?.index ?? line.length);
    builder.copy(at, next);
    at = next;
    if (at >= to) return;
    if (link !== undefined && at === link.close) {
      at = link.end;
      link = undefined;
      continue;
    }
    const opened = linkAt(text, at, to);
    if (opened?.isImage) at = opened.end;
    else if (opened !== undefined && link === undefined) {
      link = opened;
      at++;
    } else at = copySpecial(builder, text, at);
  }
}

function linkAt(text: string, at: number, to: number): { close: number; end: number; isImage: boolean } | undefined {
  const isImage = text[at] === '!';
  const open = isImage ? at + 1 : at;
  if (text[open] !== '[' || open >= to) return undefined;
  const length = text.slice(open, Math.min(to, open + LONGEST_LINK)).indexOf('](');
  if (length === -1) return undefined;
  DESTINATION.lastIndex = open + length + 1;
  const destination = DESTINATION.exec(text);
  if (destination === null) return undefined;
  return { close: open + length, end: DESTINATION.lastIndex, isImage };
}

/** Copies what begins with a special character, and returns where it ends. */
function copySpecial(builder: PlainBuilder, text: string, at: number): number {
  const char = text[at];
  const rest = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  if (char === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
    builder.copy(at + 1, at + 2);
    return at + 2;
  }
  const footnote = char === '[' ? rest(FOOTNOTE) : null;
  if (footnote !== null) return at + footnote[0].length;
  const tag = char === '<' ? rest(TAG) : null;
  if (tag !== null && (tag[1] === undefined || INLINE_TAGS.has(tag[1].toLowerCase()))) {
    if (tag[1]?.toLowerCase() === 'br') builder.put(' ', at);
    if (tag[1]?.toLowerCase() === 'q') builder.put(tag[0][1] === '/' ? '”' : '“', at);
    return at + tag[0].length;
  }
  const entity = char === '&' ? rest(ENTITY) : null;
  const decoded = entity === null ? undefined : decode(entity);
  builder.put(decoded ?? char ?? '', at);
  return at + (decoded === undefined ? 1 : (entity?.[0].length ?? 1));
}

function decode([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return ENTITIES.get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
