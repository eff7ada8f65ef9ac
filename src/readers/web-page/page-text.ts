import { flanking } from '../../text/emphasis.ts';
import { isLineSign, isSign } from './escape.ts';

/** Characters of the made text that stand in the page: as many of them there, or one character reference. */
export interface Anchor {
  /** Offset into the made text. */
  readonly at: number;
  readonly length: number;
  /** Offsets in the source; `end` is exclusive. */
  readonly source: number;
  readonly end: number;
}

/** A page as Markdown. */
export interface PageText {
  readonly text: string;
  /** In order. What none of them holds was put in: signs and spaces. */
  readonly anchors: readonly Anchor[];
}

/** Text of a page without a tag in it, and where each part of it stands. */
export interface Run {
  readonly text: string;
  /** `at` is an offset into the run. */
  readonly places: readonly Anchor[];
}

export type TypeStyle = 'strong' | 'emphasis';

interface Piece {
  text: string;
  /** Absent where it was put in. */
  readonly place?: { readonly source: number; readonly end: number };
}

const SIGNS: Readonly<Record<TypeStyle, string>> = { strong: '**', emphasis: '*' };
/** Words that one space parts. */
const WORDS = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;
/** A line of nothing but marks parts what stands around it. */
const RULE = /^[\s_*=~-]*$/;
const CLOSING_MARKS = /[\p{P}\p{S}]+$/u;

/** Writes a page's words as Markdown, line by line, and keeps where they stand in the source. */
export class PageWriter {
  private readonly out: string[] = [];
  private readonly anchors: Anchor[] = [];
  private length = 0;
  private line: Piece[] = [];
  /** Line ends before the next word. */
  private breaks = 0;
  private spaced = false;
  private style: TypeStyle | undefined;
  /** The sign that opened `style`. Absent where none could stand there. */
  private opener: Piece | undefined;

  /** Ends the line. @param most line ends to be there before the next word; one more than now where it is less */
  end(most: 1 | 2): void {
    this.flush();
    this.breaks = most === 2 ? 2 : Math.min(2, this.breaks + 1);
  }

  space(): void {
    this.spaced = true;
  }

  /** @param prefix the sign of a heading, where a line begins */
  add(run: Run, style: TypeStyle | undefined, prefix: string): void {
    let from = 0;
    for (const { index, 0: words } of run.text.matchAll(WORDS)) {
      if (index > from) this.spaced = true;
      const isFirst = this.line.length === 0;
      if (isFirst && prefix !== '') this.line.push({ text: prefix });
      this.begin(run.text, index, style, this.spaced && !isFirst ? ' ' : '');
      if (isFirst && prefix === '' && this.opener === undefined && isLineSign(run.text.slice(index, index + 10)))
        this.line.push({ text: '\\' });
      from = index + words.length;
      this.put(run, index, from);
    }
    if (from < run.text.length) this.spaced = true;
  }

  /** Adds a part of one line whose spaces are its own, as are the signs at its beginning. */
  addVerbatim(run: Run, style: TypeStyle | undefined): void {
    const first = run.text.search(/\S/);
    if (first === -1) this.line.push({ text: run.text });
    else {
      this.begin(run.text, first, style, run.text.slice(0, first));
      const end = run.text.trimEnd().length;
      this.put(run, first, end);
      if (end < run.text.length) this.line.push({ text: run.text.slice(end) });
    }
  }

  finish(): PageText {
    this.flush();
    return { text: this.out.join(''), anchors: this.anchors };
  }

  private begin(text: string, at: number, style: TypeStyle | undefined, space: string): void {
    const next = String.fromCodePoint(text.codePointAt(at) ?? 32);
    if (style !== this.style) this.close(space || next);
    if (space !== '') this.line.push({ text: space });
    this.spaced = false;
    if (style !== this.style) this.open(style, next);
  }

  /** Puts characters of the page on the line, those that Markdown would take for signs escaped. */
  private put({ text, places }: Run, from: number, to: number): void {
    for (let i = firstEndingAfter(places, from); i < places.length; i++) {
      const place = places[i] as Anchor;
      if (place.at >= to) return;
      const end = Math.min(to, place.at + place.length);
      let done = Math.max(from, place.at);
      for (let at = done; at < end; at++)
        if (isSign(text, at) || (at === from && this.isTarget(text[at]))) {
          this.putPart(text, done, at, place);
          this.line.push({ text: '\\' });
          done = at;
        }
      this.putPart(text, done, end, place);
    }
  }

  /** Whether a bracket would make a link of those before it. */
  private isTarget(char: string | undefined): boolean {
    return (char === '(' || char === '[') && this.lastCharacter() === ']';
  }

  private putPart(text: string, from: number, to: number, place: Anchor): void {
    if (from === to) return;
    const isVerbatim = place.length === place.end - place.source;
    const source = place.source + from - place.at;
    this.line.push({ text: text.slice(from, to), place: isVerbatim ? { source, end: source + to - from } : place });
  }

  private open(style: TypeStyle | undefined, next: string): void {
    this.style = style;
    this.opener = undefined;
    if (style === undefined) return;
    const before = this.lastCharacter();
    const sign = SIGNS[style];
    if (before === '*' || !flanking(before + sign + next, before.length, before.length + sign.length).opens) return;
    this.opener = { text: sign };
    this.line.push(this.opener);
  }

  /** Closes the style where a sign can: before the marks at its end, where letters follow them. */
  private close(next: string): void {
    const { opener, style } = this;
    this.opener = undefined;
    this.style = undefined;
    if (opener === undefined || style === undefined) return;
    const before = this.lastCharacter();
    const sign = SIGNS[style];
    if (flanking(before + sign + next, before.length, before.length + sign.length).closes) {
      this.line.push({ text: sign });
      return;
    }
    const last = this.line[this.line.length - 1];
    const words = last?.text.replace(CLOSING_MARKS, '').trimEnd() ?? '';
    const source = last?.place?.source;
    if (last === undefined || source === undefined || words === '' || isReference(last)) opener.text = '';
    else {
      const at = source + words.length;
      const marks = {
        text: last.text.slice(words.length),
        place: { source: at, end: at + last.text.length - words.length },
      };
      this.line.splice(-1, 1, { text: words, place: { source, end: at } }, { text: sign }, marks);
    }
  }

  private lastCharacter(): string {
    const text = this.line[this.line.length - 1]?.text ?? '';
    return /[\ud800-\udbff][\udc00-\udfff]$/.test(text) ? text.slice(-2) : text.slice(-1) || ' ';
  }

  private flush(): void {
    this.spaced = false;
    if (this.line.length === 0) return;
    this.close(' ');
    if (this.length > 0) this.print('\n'.repeat(Math.max(1, this.breaks)));
    const isRule = this.line.every(({ text, place }) => (place === undefined && text === '\\') || RULE.test(text));
    for (const { text, place } of this.line) {
      if (isRule && place === undefined && text === '\\') continue;
      if (place !== undefined) this.anchors.push({ ...place, at: this.length, length: text.length });
      this.print(text);
    }
    this.line = [];
    this.breaks = 0;
  }

  private print(text: string): void {
    this.out.push(text);
    this.length += text.length;
  }
}

/** Index of the first of these that ends behind an offset. */
export function firstEndingAfter(anchors: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, length } = anchors[middle] as Anchor;
    if (at + length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isReference = ({ text, place }: Piece): boolean =>
  place !== undefined && place.end - place.source !== text.length;
