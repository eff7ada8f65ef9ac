import type { Block, Transcript } from '../model/transcript.ts';
import { readInline } from './inline.ts';
import type { SourceText } from './source.ts';
import { countWords } from './words.ts';

/** Formats whose paragraphs are slices of the source, so that words can be counted there. */
const SLICED = new Set(['text', 'markdown']);

/**
 * Spoken words (those of turns), counted in the source itself wherever its format lets them be found there: each
 * paragraph's span, less the blocks that interrupt it, less inline markup.
 */
export function spokenWordsOf(transcript: Transcript, source?: SourceText): number {
  const { format } = transcript.source;
  const inSource = source !== undefined && SLICED.has(format);
  const others = transcript.blocks.filter((block) => block.type !== 'turn');
  let words = 0;
  let next = 0;
  for (const block of transcript.blocks) {
    if (block.type !== 'turn') continue;
    for (const { text, position } of block.paragraphs) {
      if (!inSource) {
        words += countWords(text);
        continue;
      }
      const { start, end } = position;
      while (next < others.length && (others[next] as Block).position.start.offset < start.offset) next++;
      let from = start.offset;
      let slice = '';
      for (let i = next; i < others.length; i++) {
        const hole = (others[i] as Block).position;
        if (hole.start.offset >= end.offset) break;
        slice += `${source.text.slice(from, hole.start.offset)}\n`;
        from = Math.max(from, hole.end.offset);
      }
      slice += source.text.slice(from, end.offset);
      words += countWords(format === 'markdown' ? readInline(slice).text : slice);
    }
  }
  return words;
}
