import type { Paragraph } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { describesTag, tagOf } from '../text/tag-of.ts';
import { countWords } from '../text/words.ts';
import { type Bracket, bracketsIn, placeOf } from './brackets.ts';
import { insertionsIn } from './insertions.ts';
import type { Rule } from './types.ts';

/** What a gloss has at most; more is something that was said. */
const MOST_WORDS = 6;
/** `(1)`, `(b)`, `(iv)`: items. `(ph)`, `(sic)`, `(?)` and times have marks of their own. */
const ITEM = /^(?:\p{L}|\d{1,3}|[ivx]{1,5}|ph\.?|sic!?|[?!\s]+|\d{1,3}(?::\d\d){1,2}.*)$/iu;
const WITHIN_SENTENCE = /[\p{L}\p{N},’'”"»]\s$/u;

/** Who put the words in cannot be told where a file has two signs for it. */
export const parentheticalGloss: Rule = {
  id: 'parenthetical-gloss',
  group: 'editorial marks',
  summary: 'Round brackets in speech, where the file marks insertions with square ones',
  severity: 'info',
  presets: { legal: 'off', linguistic: 'off' },
  fix: 'never',
  defaults: {},
  page: {
    what: 'A few words in round brackets in the middle of a spoken sentence, in a file that marks insertions with square ones. Either the speaker said them, and they need no brackets, or the editor put them in, and they need square ones. Silent where the file has more round brackets than square ones: there they are punctuation.',
    why: 'The Smithsonian’s Archives of American Art wants brackets, never parentheses, for added matter.',
    bad: 'we signed the treaty (of 1994) at sea',
    good: 'we signed the treaty [of 1994] at sea, if it was not said',
    off: 'For interviews that were written, not spoken.',
  },
  *check({ transcript, source, convention }) {
    if (convention.insertions !== 'square') return;
    const paragraphs = turnsOf(transcript).flatMap((turn) => turn.paragraphs);
    const glosses = paragraphs.flatMap((paragraph) => bracketsIn(paragraph).filter((one) => isGloss(one, paragraph)));
    const insertions = paragraphs.reduce((sum, paragraph) => sum + insertionsIn(paragraph).length, 0);
    if (glosses.length > insertions) return;
    for (const gloss of glosses)
      yield {
        message: `“${gloss.text}”: round brackets; this file marks insertions with square ones`,
        position: placeOf(gloss, source),
      };
  },
};

function isGloss({ shape, inner, start }: Bracket, { text }: Paragraph): boolean {
  if (shape !== 'round' || ITEM.test(inner) || tagOf(inner) !== undefined || describesTag(inner)) return false;
  if (countWords(inner) > MOST_WORDS || /[.?!]\s+\p{Lu}|[.?!]$/u.test(inner.replace(/\b\p{Lu}\.\s?/gu, '')))
    return false;
  return WITHIN_SENTENCE.test(text.slice(Math.max(0, start - 2), start));
}
