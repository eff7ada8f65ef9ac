import type { Block, Paragraph, Position } from '../model/transcript.ts';
import { type Alignment, align } from './alignment.ts';
import { positionOf, type SourceText } from './source.ts';

/**
 * Where a part of a paragraph's text stands in the source. The two are laid side by side once for each paragraph that is
 * asked for.
 */
export class SourcePlaces {
  readonly source: SourceText;
  private readonly others: readonly Block[];
  private readonly alignments = new WeakMap<Paragraph, { readonly found: Alignment | undefined }>();

  /** @param blocks of the transcript, in the order of the source */
  constructor(source: SourceText, blocks: readonly Block[]) {
    this.source = source;
    this.others = blocks.filter(({ type }) => type !== 'turn');
  }

  /** Gives source offsets for offsets of a paragraph's text. Undefined where its words are not found in their order. */
  alignmentOf(paragraph: Paragraph): Alignment | undefined {
    const known = this.alignments.get(paragraph);
    if (known !== undefined) return known.found;
    const { start, end } = paragraph.position;
    const holes = this.others.filter(
      ({ position }) => position.start.offset >= start.offset && position.start.offset < end.offset,
    );
    const found = align(paragraph, this.source.text, holes);
    this.alignments.set(paragraph, { found });
    return found;
  }

  /**
   * @param start offset into the paragraph's text
   * @param end exclusive
   * @returns the whole paragraph where its words are not found in their order
   */
  positionOf(paragraph: Paragraph, start: number, end: number): Position {
    const toSource = this.alignmentOf(paragraph);
    if (toSource === undefined) return paragraph.position;
    const from = toSource(start);
    return positionOf(this.source, from, Math.max(from, toSource(Math.max(start, end - 1))) + 1);
  }
}
