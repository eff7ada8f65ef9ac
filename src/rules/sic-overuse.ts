import type { Paragraph } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { placeIn } from './place.ts';
import type { Rule } from './types.ts';

/** So many that a note at the top says it better. */
const OFTEN = 3;
const WORD_BEFORE = /([\p{L}\p{M}\p{N}'’-]{1,60})[^\p{L}\p{M}\p{N}]{0,4}$/u;

interface Sic {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** The word that it stands by, folded. Absent where none stands before it. */
  readonly word?: string;
}

/** `[sic]` draws the eye to the mistake, and after the second time to the editor. */
export const sicOveruse: Rule = {
  id: 'sic-overuse',
  group: 'editorial marks',
  summary: '[sic] more than once for one word, or often',
  severity: 'info',
  fix: 'never',
  defaults: {},
  page: {
    what: '`[sic]` for a word that has had it before, or three times and more in a file. Once is enough for one word, and a note at the top for many.',
    why: 'The Chicago Manual and editors’ handbooks want [sic] sparingly, and a note where a source is full of the like.',
    bad: 'the harber [sic] and, later, the harber [sic] again',
    good: 'the harber [sic] and, later, the harber again',
    off: 'For critical editions that mark every such place.',
  },
  *check({ transcript, source }) {
    const seen = new Set<string>();
    let others = 0;
    for (const { paragraphs } of turnsOf(transcript))
      for (const { paragraph, start, end, word } of paragraphs.flatMap(sicsIn)) {
        const again = word !== undefined && seen.has(word);
        if (word !== undefined) seen.add(word);
        if (again) {
          const position = placeIn(paragraph, start, end, source);
          yield { message: `[sic] again for “${word}”; once is enough`, position };
        } else others++;
      }
    if (others >= OFTEN) yield { message: `${others} words marked [sic]; a note at the top would do for all` };
  },
};

function sicsIn(paragraph: Paragraph): Sic[] {
  const { text, marks = [] } = paragraph;
  return marks
    .filter(({ kind }) => kind === 'sic')
    .map(({ start, end }) => {
      const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 64), start))?.[1]?.toLowerCase();
      return { paragraph, start, end, ...(word === undefined ? {} : { word }) };
    });
}
