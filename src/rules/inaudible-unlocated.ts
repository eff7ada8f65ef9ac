import type { Block, Paragraph, Transcript } from '../model/transcript.ts';
import { tagOf } from '../text/tag-of.ts';
import { countWords } from '../text/words.ts';
import { bracketsIn } from './brackets.ts';
import { placeIn } from './place.ts';
import type { Rule } from './types.ts';

/** About a minute of speech: somebody who listens again finds the place from a time that near. */
const NEAR_WORDS = 150;
const CLOCK = /\d:\d\d/;

/** Whoever fills the gaps later must find them in the recording. */
export const inaudibleUnlocated: Rule = {
  id: 'inaudible-unlocated',
  group: 'editorial marks',
  summary: 'A gap without a time, in a file that has times',
  severity: 'info',
  presets: { magazine: 'off' },
  fix: 'never',
  defaults: {},
  page: {
    what: 'An `[inaudible]` without a time of its own, and with no time in the minute of talk (about 150 words) before it, in a file that has times.',
    why: 'People fill these gaps in later, and work from lists of them: The Changelog’s open transcripts take them as contributions.',
    bad: 'so we took the [inaudible] to Kiel',
    good: 'so we took the [inaudible 00:14:02] to Kiel',
    off: 'Where the recording no longer exists.',
  },
  *check({ transcript, source, convention }) {
    if (!convention.timed && !transcript.blocks.some(isTime)) return;
    for (const gap of unlocated(transcript)) {
      const position = placeIn(gap.paragraph, gap.start, gap.end, source);
      yield { message: `“${gap.text}” has no time near it; this file has times`, position };
    }
  },
};

const isTime = (block: Block): boolean => block.type === 'apart' && block.kind === 'timestamp';

interface Gap {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The gaps that no time stands near, in source order. */
function* unlocated({ blocks }: Transcript): Generator<Gap> {
  let words = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (isTime(block)) words = 0;
    if (block.type !== 'turn') continue;
    if (block.startMs !== undefined) words = 0;
    for (const paragraph of block.paragraphs) {
      let from = 0;
      for (const { start, end, timed, gap } of marksOf(paragraph)) {
        words += countWords(paragraph.text.slice(from, start));
        from = end;
        if (timed) words = 0;
        else if (gap && words > NEAR_WORDS) yield { paragraph, start, end, text: paragraph.text.slice(start, end) };
      }
      words += countWords(paragraph.text.slice(from));
    }
  }
}

/** Times and gaps of a paragraph. A gap may have its time within its brackets. */
function marksOf(paragraph: Paragraph): { start: number; end: number; timed: boolean; gap: boolean }[] {
  const gaps = bracketsIn(paragraph)
    .filter(({ inner }) => tagOf(inner)?.name === 'inaudible')
    .map(({ start, end, inner }) => ({ start, end, timed: CLOCK.test(inner), gap: true }));
  const times = (paragraph.marks ?? [])
    .filter(({ kind }) => kind === 'timestamp')
    .map(({ start, end }) => ({ start, end, timed: true, gap: false }));
  return [...gaps, ...times].sort((a, b) => a.start - b.start);
}
