import { describesTag, tagMeant, tagOf } from '../text/tag-of.ts';
import { type Bracket, bracketsOf, placeOf } from './brackets.ts';
import type { Finding, Rule } from './types.ts';

/** What a machine leaves: `[BLANK_AUDIO]`, `[no_speech]`. */
const MACHINE = /^\p{L}+(?:_\p{L}+)+$/u;
/** One word of a doing: what the tags of English lists look like. */
const DOING = /^\p{Ll}{2,}(?:s|ing)\.?$/u;
const SENTENCE_ENDS = /(?:^|[.?!…—–]["”’)\]]{0,2}\s+)$/u;
const SENTENCE_OPENS = /^(?:$|\s+["“‘(]?[\p{Lu}\d])/u;

/** A list of tags that is not kept to cannot be searched, counted or styled. */
export const markerUnknown: Rule = {
  id: 'marker-unknown',
  group: 'editorial marks',
  summary: 'A tag in brackets that no list of tags has',
  severity: 'warning',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'A misspelt or shortened tag, a word that a machine left in brackets, or a single word of a doing that stands between two sentences and is on no list. Whoever looks for all places that were not understood would miss it.',
    why: 'The Smithsonian’s Archives of American Art and TranscribeMe both give a closed list of tags.',
    bad: 'We left. [xtalk] Then it rained.',
    good: 'We left. [crosstalk] Then it rained.',
    off: 'Where tags are free descriptions.',
  },
  *check({ transcript, source, convention }) {
    for (const bracket of bracketsOf(transcript)) {
      const message = messageFor(bracket, convention.tags);
      if (message !== undefined) yield { message, position: placeOf(bracket, source) };
    }
  },
};

function messageFor(bracket: Bracket, tags: 'square' | 'round' | undefined): Finding['message'] | undefined {
  const { inner, text } = bracket;
  if (tagOf(inner) !== undefined) return undefined;
  const meant = tagMeant(inner);
  if (meant !== undefined) return `“${text}” is on no list of tags: “${text.charAt(0)}${meant}${text.slice(-1)}”?`;
  const unlisted = MACHINE.test(inner) || (bracket.shape === tags && isBetweenSentences(bracket));
  return unlisted && !describesTag(inner) ? `“${text}” is on no list of tags` : undefined;
}

function isBetweenSentences({ inner, paragraph: { text }, start, end }: Bracket): boolean {
  if (!DOING.test(inner)) return false;
  return SENTENCE_ENDS.test(text.slice(Math.max(0, start - 6), start)) && SENTENCE_OPENS.test(text.slice(end, end + 6));
}
