import type { Paragraph } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { OPENING_WORDS } from '../text/lexicon.ts';
import { countWords } from '../text/words.ts';
import { placeIn } from './place.ts';
import type { Rule } from './types.ts';

const LOOKALIKE = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}):\s+(?=\p{Lu}|["“‘'¿¡])/u;

/** Any colon at a line’s start makes a person of the words before it, in tools that look at one line. */
export const labelLookalike: Rule<{ readonly leastWords: number }> = {
  id: 'label-lookalike',
  group: 'structure',
  summary: 'Words and a colon that look like a label and are none',
  severity: 'warning',
  presets: { verbatim: 'info' },
  fix: 'never',
  defaults: { leastWords: 4 },
  page: {
    what: 'A paragraph within a turn opens with one to four capitalised words and a colon, as a label would. It was read as speech, since nothing in the file makes it a voice. A person should look whether it is one.',
    why: 'Taking a sentence with a colon for a speaker is the complaint most often made about transcript parsers.',
    bad: 'Moral: Never sail alone, my father said.',
    good: 'The moral is never to sail alone, my father said.',
    off: 'Where speakers read out lists and headings.',
  },
  *check({ transcript, source }, { leastWords }) {
    for (const { paragraphs } of turnsOf(transcript))
      for (const paragraph of paragraphs.slice(1)) {
        const words = lookalikeIn(paragraph, leastWords);
        if (words === undefined) continue;
        yield {
          message: `“${words}:” looks like a label; it was read as speech`,
          position: placeIn(paragraph, 0, words.length + 1, source),
        };
      }
  },
};

function lookalikeIn({ text }: Paragraph, leastWords: number): string | undefined {
  const match = LOOKALIKE.exec(text.slice(0, 200));
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const [first = ''] = words.toLowerCase().split(' ');
  if (OPENING_WORDS.has(first) || countWords(text.slice(match[0].length)) < leastWords) return undefined;
  return words;
}
