import { turnsOf } from '../model/turns.ts';
import type { Rule } from './types.ts';

/** A label with nothing behind it lost its words, or is no label. */
export const emptyTurn: Rule = {
  id: 'empty-turn',
  group: 'structure',
  summary: 'A label with no words behind it',
  severity: 'error',
  presets: { linguistic: 'warning' },
  fix: 'never',
  defaults: {},
  page: {
    what: 'A label is followed by another label, or by nothing. Its words were lost, or it is no label.',
    why: 'Our own inference: no style guide prints a speaker who says nothing.',
    bad: 'AB:\n\nCD: Hello.',
    good: 'AB: Good morning.\n\nCD: Hello.',
    off: 'Where a silence is recorded as an empty turn.',
  },
  *check({ transcript }) {
    for (const { label = '', paragraphs, position } of turnsOf(transcript))
      if (paragraphs.length === 0) yield { message: `“${label}” says nothing`, position };
  },
};
