import type { Mark } from '../model/transcript.ts';
import { backtickFinder } from './backticks.ts';
import { type Delimiter, flanking, pairDelimiters } from './emphasis.ts';
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

interface PartMark {
  readonly kind: Mark['kind'];
  readonly from: number;
  readonly to: number;
  readonly url?: string;
}

const SPECIAL = /[*_`\\[\]<&!\r\n]/g;
const DESTINATION =
  /\(\s{0,20}(?:<([^<>\r\n]{0,2000})>|([^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,4}))(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,20}\)/y;
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
  private readonly brackets: { readonly part: number; readonly delimiters: number }[] = [];
  private readonly anchors: { readonly part: number; readonly url: string }[] = [];
  private findBackticks: ReturnType<typeof backtickFinder> | undefined;
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
    this.pairDelimiters(0);
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
    const length = end - this.at;
    const { opens, closes } = flanking(this.raw, this.at, end);
    if (opens || closes) this.delimiters.push({ part: this.parts.length, char, length, left: length, opens, closes });
    this.literal(length);
  }

  private code(): void {
    let end = this.at;
    while (this.raw[end] === '`') end++;
    const length = end - this.at;
    this.findBackticks ??= backtickFinder(this.raw);
    const close = this.findBackticks(length, end);
    if (close === undefined) {
      this.literal(length);
      return;
    }
    const inside = this.raw.slice(end, close).replace(/\r\n?|\n/g, ' ');
    const padded = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
    this.marks.push({ kind: 'code', from: this.parts.length, to: this.parts.length + 1 });
    this.parts.push(padded ? inside.slice(1, -1) : inside);
    this.at = close + length;
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
    this.brackets.push({ part: this.parts.length, delimiters: this.delimiters.length });
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
    this.pairDelimiters(open.delimiters);
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

  /** Emphasis begins and ends on the same side of a link's brackets. */
  private pairDelimiters(from: number): void {
    const inside = this.delimiters.splice(from);
    pairDelimiters(inside, (kind, opener, closer) => {
      this.marks.push({ kind, from: opener.part + 1, to: closer.part });
    });
    for (const { part, char, left } of inside) this.parts[part] = char.repeat(left);
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
