import { turnsOf } from '../model/turns.ts';
import { countWords } from '../text/words.ts';
import type { Rule } from './types.ts';

/** A very long turn tires the reader, or is two turns whose second label was missed. */
export const longTurn: Rule<{ readonly maxWords: number }> = {
  id: 'long-turn',
  group: 'publishing',
  summary: 'A turn longer than a page without a question',
  severity: 'info',
  presets: { legal: 'off', linguistic: 'off', 'oral-history': 'off', verbatim: 'off' },
  fix: 'never',
  defaults: { maxWords: 400 },
  page: {
    what: 'A turn of more than `maxWords` words. Readers scan: a subheading or a pull quote gives them a rest. It may also be two turns whose second label was missed.',
    why: 'Editors set pull quotes as rests, one in about a thousand words.',
    bad: 'an answer of 900 words without a break',
    good: 'the same answer under two subheadings',
    off: 'Where turns are long by nature: testimony, lectures, oral history.',
  },
  *check({ transcript }, { maxWords }) {
    for (const turn of turnsOf(transcript)) {
      const words = turn.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
      if (words > maxWords) yield { message: `${words} words without a question`, position: turn.position };
    }
  },
};
