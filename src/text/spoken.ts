import type { Block, Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { readInline } from './inline.ts';
import type { SourceText } from './source.ts';
import { countWords } from './words.ts';

/** Words of several texts. */
export function countAll(texts: Iterable<string>): number {
  let words = 0;
  for (const text of texts) words += countWords(text);
  return words;
}

/** Formats whose paragraphs are slices of the source, so that words can be counted there. */
const SLICED = new Set(['text', 'markdown']);

export const isSliced = ({ source }: Pick<Transcript, 'source'>): boolean => SLICED.has(source.format);

/**
 * Spoken words (those of turns), counted in the source itself wherever its format lets them be found there: each
 * paragraph's span, less the blocks that interrupt it, less inline markup.
 */
export function spokenWordsOf(transcript: Transcript, source?: SourceText): number {
  const { format } = transcript.source;
  if (source !== undefined && isSliced(transcript))
    return spokenWordsIn(source, transcript.blocks, format === 'markdown');
  let words = 0;
  for (const { paragraphs } of turnsOf(transcript)) words += countAll(paragraphs.map(({ text }) => text));
  return words;
}

/** Spoken words counted in a source. @param blocks in its order, their positions offsets into it */
export function spokenWordsIn(source: SourceText, blocks: readonly Block[], markup: boolean): number {
  let words = 0;
  for (const slices of spokenSlices(blocks)) {
    const slice = slices.map(([from, to]) => source.text.slice(from, to)).join('\n');
    words += countWords(markup ? readInline(slice).text : slice);
  }
  return words;
}

/**
 * Where each paragraph of a turn stands, less the blocks that interrupt it.
 *
 * @param blocks in the source's order
 * @returns offsets into the source; `to` is exclusive
 */
export function* spokenSlices(blocks: readonly Block[]): Iterable<(readonly [from: number, to: number])[]> {
  const others = blocks.filter((block) => block.type !== 'turn');
  let next = 0;
  for (const block of blocks) {
    if (block.type !== 'turn') continue;
    for (const { position } of block.paragraphs) {
      const { start, end } = position;
      while (next < others.length && (others[next] as Block).position.start.offset < start.offset) next++;
      let from = start.offset;
      const slices: (readonly [from: number, to: number])[] = [];
      for (let i = next; i < others.length; i++) {
        const hole = (others[i] as Block).position;
        if (hole.start.offset >= end.offset) break;
        slices.push([from, hole.start.offset]);
        from = Math.max(from, hole.end.offset);
      }
      slices.push([from, end.offset]);
      yield slices;
    }
  }
}
