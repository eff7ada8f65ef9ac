import { madeEnds } from '../captions/drops.ts';
import {
  allButTurns,
  allMetadata,
  emptyTurns,
  marks,
  namelessTalk,
  paragraphBreaks,
  speakersAsLabels,
  wordTimes,
} from '../losses/drops.ts';
import type { Writer } from '../types.ts';

/** SubRip, which no standard fixes: `Name: ` where the speaker changes, lines of at most 42 characters. */
export const srt: Writer = {
  id: 'srt',
  summary: 'SubRip captions, with names before the words',
  extension: '.srt',
  mediaType: 'application/x-subrip',
  drops: [
    ...allButTurns,
    emptyTurns,
    marks,
    paragraphBreaks,
    wordTimes,
    allMetadata,
    speakersAsLabels,
    namelessTalk,
    madeEnds,
  ],
  saysLosses: true,
  load: async () => (await import('./write.ts')).functions,
};
