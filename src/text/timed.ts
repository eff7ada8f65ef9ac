import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { isSliced } from './spoken.ts';

/**
 * Cues that the turns of a timed source are made of: a turn of one cue has no cues of its own. 0 for raw text and
 * Markdown, whose times stand in the text.
 */
export function countCues(transcript: Transcript): number {
  if (isSliced(transcript)) return 0;
  return turnsOf(transcript).reduce((sum, { startMs, paragraphs }) => {
    const cues = paragraphs.reduce((all, { cues: own = [] }) => all + own.length, 0);
    return sum + (cues > 0 ? cues : startMs === undefined ? 0 : 1);
  }, 0);
}
