import type { Position } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';

/** A paragraph of a draft. */
export interface DraftBlock {
  /** Offsets into the plain text. */
  readonly start: number;
  readonly end: number;
  /** Number of the block quote that it belongs to; absent outside of one. */
  readonly quote?: number;
}

/** A draft without its markup: what a reader of it sees, and where each character of that stands in the file. */
export interface PlainDraft {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  /** The position in the file of a part of `text`. */
  positionOf(start: number, end: number): Position;
}

/** Puts a plain draft together from pieces of the file. */
export class PlainBuilder {
  private readonly source: SourceText;
  private readonly pieces: string[] = [];
  private readonly plainStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly blocks: DraftBlock[] = [];
  private length = 0;
  private blockStart = 0;

  constructor(source: SourceText) {
    this.source = source;
  }

  /** Adds a part of the file as it is. */
  copy(start: number, end: number): void {
    this.put(this.source.text.slice(start, end), start);
  }

  /** Adds text that the file writes otherwise: an entity, a line end. */
  put(text: string, sourceStart: number): void {
    if (text === '') return;
    this.plainStarts.push(this.length);
    this.sourceStarts.push(sourceStart);
    this.pieces.push(text);
    this.length += text.length;
  }

  /** Ends a paragraph. One without text is none. */
  endBlock(quote?: number): void {
    if (this.length > this.blockStart)
      this.blocks.push({ start: this.blockStart, end: this.length, ...(quote === undefined ? {} : { quote }) });
    if (this.length > this.blockStart) this.put('\n', this.source.text.length);
    this.blockStart = this.length;
  }

  finish(): PlainDraft {
    const { source, plainStarts, sourceStarts } = this;
    const at = (offset: number): number => {
      let low = 0;
      let high = plainStarts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((plainStarts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return (sourceStarts[low] ?? 0) + offset - (plainStarts[low] ?? 0);
    };
    return {
      text: this.pieces.join(''),
      blocks: this.blocks,
      positionOf: (start, end) => positionOf(source, at(start), Math.max(at(start), at(end - 1) + 1)),
    };
  }
}
