import { turnsOf } from '../model/turns.ts';
import { placeIn } from './place.ts';
import type { Rule } from './types.ts';

const UNSPACED = /[\p{L}\p{N}][\p{L}\p{N}’'-]{0,40}(\.{3}|…)[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Where the dots begin in what matched. */
function dotsAt(match: RegExpExecArray): number {
  return match.index + match[0].indexOf(match[1] ?? '');
}

/** Dots in mid-sentence may be an omission or a pause. */
export const ellipsisAmbiguous: Rule = {
  id: 'ellipsis-ambiguous',
  group: 'editorial marks',
  summary: 'Dots in mid-sentence, without brackets and without spaces',
  severity: 'warning',
  presets: { linguistic: 'off' },
  fix: 'never',
  defaults: {},
  page: {
    what: 'Dots in the middle of a sentence, without brackets and without spaces, can mean that words were left out or that the speaker paused. A reader, and `transcript verify`, must know.',
    why: 'AP keeps dots for omissions; the Smithsonian’s Archives of American Art bracket them and use a dash for pauses.',
    bad: 'the rules...because they were old',
    good: 'the rules [...] because they were old, or: the rules—because they were old',
    off: 'Where a note says what dots mean in this collection.',
  },
  *check({ transcript, source }) {
    for (const { paragraphs } of turnsOf(transcript))
      for (const paragraph of paragraphs)
        for (const match of paragraph.text.matchAll(UNSPACED))
          yield {
            message: `“${match[0]}”: words left out, or a pause?`,
            position: placeIn(paragraph, dotsAt(match), match.index + match[0].length, source),
          };
  },
};
