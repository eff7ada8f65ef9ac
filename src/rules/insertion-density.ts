import { countWords } from '../text/words.ts';
import { insertionsIn } from './insertions.ts';
import { labelPlace, turnsBySpeaker } from './labels.ts';
import type { Rule } from './types.ts';

/** With fewer, a short answer would be blamed for one or two helpful words. */
const FEWEST = 4;

/** Words that need so much help were not said that way. */
export const insertionDensity: Rule<{ readonly per: number }> = {
  id: 'insertion-density',
  group: 'editorial marks',
  summary: 'More bracketed insertions than one in a hundred words',
  severity: 'info',
  presets: { legal: 'off', linguistic: 'off', verbatim: 'off' },
  fix: 'never',
  defaults: { per: 100 },
  page: {
    what: 'More than one bracketed insertion in `per` words of one speaker, counted over all turns, and at least four. A passage that needs so much help is better paraphrased, or the question asked again.',
    why: 'National Geographic’s style manual (on pull quotes) and editors’ advice on quoting both hold that a quotation should not need brackets.',
    bad: 'We [the crew] rowed [home] when [the captain] had [sold the boat].',
    good: 'The crew rowed home, she says, when the captain “had sold it all.”',
    off: 'For translated interviews and critical editions.',
  },
  *check({ transcript, source }, { per }) {
    for (const turns of turnsBySpeaker(transcript).values()) {
      const paragraphs = turns.flatMap((turn) => turn.paragraphs);
      const insertions = paragraphs.reduce((sum, paragraph) => sum + insertionsIn(paragraph).length, 0);
      if (insertions < FEWEST) continue;
      const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
      const [first] = turns;
      if (insertions * per <= words || first === undefined) continue;
      const message = `${insertions} insertions in ${words} words of one speaker, one in ${Math.round(words / insertions)}`;
      yield { message, position: labelPlace(first, source) };
    }
  },
};
