import type { Mark } from '../model/transcript.ts';
import { ENTITIES, INLINE_TAGS } from './html-names.ts';

/** A paragraph's words, and its inline markup as stand-off marks. */
export interface Inline {
  readonly text: string;
  readonly marks: Mark[];
}

const MARKUP = /[*_`\\[<&\r\n]/;

/**
 * Reads inline Markdown: emphasis, strong, code spans, links, images, autolinks, tags, entities, escapes, breaks.
 * What is no markup stays as it is, `[laughs]` and `<laughs>` among it. Linear in the length of `raw`.
 */
export function readInline(raw: string): Inline {
  if (!MARKUP.test(raw)) return { text: raw, marks: [] };
  return new InlineReader(raw).read();
}

interface Delimiter {
  readonly part: number;
  readonly char: string;
  count: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface PartMark {
  readonly kind: Mark['kind'];
  readonly from: number;
  readonly to: number;
  readonly url?: string;
}

const SPECIAL = /[*_`\\[\]<&!\r\n]/g;
const DESTINATION =
  /\(\s*(?:<([^<>\r\n]{0,2000})>|([^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,4}))(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\s*\)/y;
const AUTOLINK = /<((?:https?|mailto|ftp):[^\s<>]{1,2000})>/y;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})((?:\s[^<>]{0,1500})?)\/?>|<!--[^<>]{0,2000}-->/y;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;
const FOOTNOTE = /\[\^[^\]\s]{1,60}\]/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

class InlineReader {
  private readonly raw: string;
  private readonly parts: string[] = [];
  private readonly marks: PartMark[] = [];
  private readonly delimiters: Delimiter[] = [];
  private readonly brackets: { readonly part: number; readonly image: boolean }[] = [];
  private readonly anchors: { readonly part: number; readonly url: string }[] = [];
  private readonly unclosed = new Set<number>();
  private at = 0;

  constructor(raw: string) {
    this.raw = raw;
  }

  read(): Inline {
    while (this.at < this.raw.length) {
      SPECIAL.lastIndex = this.at;
      const next = SPECIAL.exec(this.raw)?.index ?? this.raw.length;
      if (next > this.at) this.parts.push(this.raw.slice(this.at, next));
      this.at = next;
      if (next < this.raw.length) this.special(this.raw[next] ?? '');
    }
    this.pairDelimiters();
    return this.assemble();
  }

  private special(char: string): void {
    if (char === '*' || char === '_') this.delimiter(char);
    else if (char === '`') this.code();
    else if (char === '\\') this.escape();
    else if (char === '[' || (char === '!' && this.raw[this.at + 1] === '[')) this.openBracket(char === '!');
    else if (char === ']') this.closeBracket();
    else if (char === '<') this.angle();
    else if (char === '&') this.entity();
    else if (char === '\r' || char === '\n') this.lineEnd();
    else this.literal(1);
  }

  private literal(length: number): void {
    this.parts.push(this.raw.slice(this.at, this.at + length));
    this.at += length;
  }

  private sticky(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.raw);
  }

  private delimiter(char: string): void {
    let end = this.at;
    while (this.raw[end] === char) end++;
    const before = this.raw[this.at - 1] ?? ' ';
    const after = this.raw[end] ?? ' ';
    const left = isLoose(after, before);
    const right = isLoose(before, after);
    const opens = char === '*' ? left : left && (!right || /[\p{P}\p{S}]/u.test(before));
    const closes = char === '*' ? right : right && (!left || /[\p{P}\p{S}]/u.test(after));
    if (opens || closes) this.delimiters.push({ part: this.parts.length, char, count: end - this.at, opens, closes });
    this.literal(end - this.at);
  }

  private code(): void {
    let end = this.at;
    while (this.raw[end] === '`') end++;
    const fence = this.raw.slice(this.at, end);
    let close = this.unclosed.has(fence.length) ? -1 : this.raw.indexOf(fence, end);
    while (close !== -1 && (this.raw[close + fence.length] === '`' || this.raw[close - 1] === '`')) {
      let past = close;
      while (this.raw[past] === '`') past++;
      close = this.raw.indexOf(fence, past);
    }
    if (close === -1) {
      this.unclosed.add(fence.length);
      this.literal(fence.length);
      return;
    }
    this.marks.push({ kind: 'code', from: this.parts.length, to: this.parts.length + 1 });
    this.parts.push(this.raw.slice(end, close).replace(/\s+/g, ' '));
    this.at = close + fence.length;
  }

  private escape(): void {
    const next = this.raw[this.at + 1];
    this.at++;
    if (next === undefined || (!PUNCTUATION.test(next) && next !== '\n' && next !== '\r')) this.parts.push('\\');
    else if (PUNCTUATION.test(next)) this.literal(1);
  }

  private openBracket(image: boolean): void {
    const footnote = image ? null : this.sticky(FOOTNOTE);
    if (footnote !== null) {
      this.marks.push({ kind: 'footnote', from: this.parts.length, to: this.parts.length + 1 });
      this.literal(footnote[0].length);
      return;
    }
    this.brackets.push({ part: this.parts.length, image });
    this.literal(image ? 2 : 1);
  }

  private closeBracket(): void {
    const open = this.brackets.pop();
    this.at++;
    const destination = open === undefined ? null : this.sticky(DESTINATION);
    if (open === undefined || destination === null) {
      this.parts.push(']');
      return;
    }
    const url = destination[1] ?? destination[2] ?? '';
    this.parts[open.part] = '';
    this.marks.push({ kind: 'link', from: open.part, to: this.parts.length, ...(url === '' ? {} : { url }) });
    this.at += destination[0].length;
  }

  private angle(): void {
    const link = this.sticky(AUTOLINK);
    if (link?.[1] !== undefined) {
      this.marks.push({ kind: 'link', from: this.parts.length, to: this.parts.length + 1, url: link[1] });
      this.parts.push(link[1]);
      this.at += link[0].length;
      return;
    }
    const tag = this.sticky(TAG);
    const name = tag?.[2]?.toLowerCase();
    if (tag === null || (name !== undefined && !INLINE_TAGS.has(name))) {
      this.literal(1);
      return;
    }
    if (name === 'br') this.parts.push(' ');
    if (name === 'a') this.anchor(tag[1] === '/', tag[3] ?? '');
    this.at += tag[0].length;
  }

  private anchor(closes: boolean, attributes: string): void {
    if (!closes) {
      const url = /href\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
      this.anchors.push({ part: this.parts.length, url });
      return;
    }
    const open = this.anchors.pop();
    if (open !== undefined && open.url !== '')
      this.marks.push({ kind: 'link', from: open.part, to: this.parts.length, url: open.url });
  }

  private entity(): void {
    const match = this.sticky(ENTITY);
    const code =
      match?.[1] !== undefined
        ? Number(match[1])
        : match?.[2] !== undefined
          ? Number.parseInt(match[2], 16)
          : undefined;
    const char =
      code === undefined
        ? ENTITIES.get(match?.[3] ?? '')
        : code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
          ? String.fromCodePoint(code)
          : undefined;
    if (match === null || char === undefined) {
      this.literal(1);
      return;
    }
    this.parts.push(char);
    this.at += match[0].length;
  }

  private lineEnd(): void {
    while (/\s/.test(this.raw[this.at] ?? '')) this.at++;
    const last = this.parts[this.parts.length - 1];
    if (last !== undefined) this.parts[this.parts.length - 1] = last.trimEnd();
    this.parts.push(' ');
  }

  /** CommonMark's pairing, with a floor per kind of closer that keeps it linear. */
  private pairDelimiters(): void {
    const stack: Delimiter[] = [];
    const open = { '*': 0, _: 0 } as Record<string, number>;
    for (const closer of this.delimiters) {
      while (closer.closes && closer.count > 0 && (open[closer.char] ?? 0) > 0) {
        let opener = stack.pop();
        while (opener !== undefined && opener.char !== closer.char) {
          open[opener.char] = (open[opener.char] ?? 0) - 1;
          opener = stack.pop();
        }
        if (opener === undefined) break;
        const width = Math.min(2, opener.count, closer.count);
        this.strip(opener, width);
        this.strip(closer, width);
        this.marks.push({ kind: width === 2 ? 'strong' : 'emphasis', from: opener.part + 1, to: closer.part });
        if (opener.count > 0) stack.push(opener);
        else open[opener.char] = (open[opener.char] ?? 0) - 1;
      }
      if (closer.opens && closer.count > 0) {
        stack.push(closer);
        open[closer.char] = (open[closer.char] ?? 0) + 1;
      }
    }
  }

  private strip(delimiter: Delimiter, width: number): void {
    delimiter.count -= width;
    this.parts[delimiter.part] = delimiter.char.repeat(delimiter.count);
  }

  private assemble(): Inline {
    const offsets: number[] = [0];
    for (const part of this.parts) offsets.push((offsets[offsets.length - 1] ?? 0) + part.length);
    const marks = this.marks.map(({ kind, from, to, url }) => ({
      kind,
      start: offsets[from] ?? 0,
      end: offsets[to] ?? 0,
      ...(url === undefined ? {} : { url }),
    }));
    return { text: this.parts.join(''), marks: marks.filter(({ start, end }) => start < end) };
  }
}

/** CommonMark's flanking: text on the one side, and no word that the other side would part from. */
function isLoose(inner: string, outer: string): boolean {
  if (/\s/.test(inner)) return false;
  return !/[\p{P}\p{S}]/u.test(inner) || /[\s\p{P}\p{S}]/u.test(outer);
}
