import type { Block, Diagnostic, Position, Speaker } from '../../model/transcript.ts';
import { positionOf, type SourceText, sourceText } from '../../text/source.ts';
import { type Anchor, firstEndingAfter, type PageText } from './page-text.ts';

/** The text made of a page, and the way back from it. */
export class WayBack {
  readonly made: SourceText;
  private readonly source: SourceText;
  private readonly anchors: readonly Anchor[];

  constructor(source: SourceText, { text, anchors }: PageText) {
    this.made = sourceText(text);
    this.source = source;
    this.anchors = anchors;
  }

  position({ start, end }: Position): Position {
    const from = this.startOf(start.offset);
    return positionOf(this.source, from, Math.max(from, this.endOf(end.offset)));
  }

  /** The line of the source, from 1, on which the first word of a line of the made text stands. */
  lineOf(line: number): number {
    return this.placeOf(line, 1).line;
  }

  /** Lines of the made text that stand on lines of the source; all of them from 1, both ends included. */
  linesWithin(first: number, last: number): readonly [first: number, last: number] {
    const lines = this.made.lineStarts.map((_, i) => this.lineOf(i + 1));
    const from = lines.findIndex((line) => line >= first);
    return [(from === -1 ? lines.length : from) + 1, lines.findLastIndex((line) => line <= last) + 1];
  }

  block<B extends Block>(block: B): B {
    const position = this.position(block.position);
    if (block.type === 'paragraph') return { ...block, position };
    if (block.type !== 'turn')
      return {
        ...block,
        text: this.wordsOf(block.position.start.offset, block.position.end.offset).trim() || block.text,
        position,
      };
    return {
      ...block,
      position,
      paragraphs: block.paragraphs.map((one) => ({ ...one, position: this.position(one.position) })),
    };
  }

  diagnostic(diagnostic: Diagnostic): Diagnostic {
    const { position } = diagnostic;
    return position === undefined ? diagnostic : { ...diagnostic, position: this.position(position) };
  }

  speaker(speaker: Speaker): Speaker {
    if (speaker.evidence === undefined) return speaker;
    return {
      ...speaker,
      evidence: speaker.evidence.map((one) => {
        if (one.line === undefined) return one;
        const { line, column } = this.placeOf(one.line, one.column ?? 1);
        return { ...one, line, ...(one.column === undefined ? {} : { column }) };
      }),
    };
  }

  /** The page's own characters between two offsets of the made text. */
  wordsOf(from: number, to: number): string {
    let words = '';
    let at = from;
    for (let i = firstEndingAfter(this.anchors, from); i < this.anchors.length; i++) {
      const anchor = this.anchors[i] as Anchor;
      if (anchor.at >= to) break;
      if (/\s/.test(this.made.text.slice(at, Math.max(at, anchor.at)))) words += ' ';
      words += this.made.text.slice(Math.max(from, anchor.at), Math.min(to, anchor.at + anchor.length));
      at = anchor.at + anchor.length;
    }
    return words;
  }

  private placeOf(line: number, column: number) {
    const offset = (this.made.lineStarts[line - 1] ?? 0) + column - 1;
    return positionOf(this.source, this.startOf(offset), this.startOf(offset)).start;
  }

  /** Where a character stands in the source; of a sign that was put in, where the next one does. */
  private startOf(offset: number): number {
    const anchor = this.anchors[firstEndingAfter(this.anchors, offset)];
    if (anchor === undefined) return this.anchors[this.anchors.length - 1]?.end ?? 0;
    return offset <= anchor.at ? anchor.source : inside(anchor, offset - anchor.at, anchor.source);
  }

  /** Where the last character before an offset ends. */
  private endOf(offset: number): number {
    const i = firstEndingAfter(this.anchors, offset - 1);
    const anchor = this.anchors[i];
    if (anchor === undefined || anchor.at >= offset) return this.anchors[i - 1]?.end ?? 0;
    return inside(anchor, offset - anchor.at, anchor.end);
  }
}

/** @param whole where a character reference stands, which has no inside */
function inside({ source, end, length }: Anchor, by: number, whole: number): number {
  return end - source === length ? source + by : whole;
}
