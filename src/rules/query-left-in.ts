import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { type Bracket, bracketsIn, bracketsOf, placeOf, rangesWalk } from './brackets.ts';
import { placeIn } from './place.ts';
import type { Rule } from './types.ts';

/** What a bracket holds that asks somebody to look again; `phonetic` is a spelling by ear. */
const QUERY =
  /^(?:\?+|(?:ph|phon|phonetic|phonetically|sp|spelling|spell|check|verify|confirm|query|fact[ -]check|name|who|date|year|place|todo|tk)(?:[.:?!]+|\s+(?:spelling|name|this|date|check)[.?]?)?|(?:check|verify|confirm|query|todo|tk)\b[:\s].{1,80})$/iu;
/** `[Lindholm?]`: a guess of a name, which an inserted question of several words is not. */
const GUESSED_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,2}\?$/u;
/** `TK`, to come, in its usual doublings; `??` by itself or within a sentence. */
const BARE =
  /(?<![\p{L}\p{N}-])(?:TK){1,3}(?![\p{L}\p{N}-])|(?<=[\s([])\?{2,}(?=[\s)\],.;]|$)|(?<=\p{L})\?{2,}(?=\s?\p{Ll}|,)/gu;

/** A question to the desk that goes to the printer. */
export const queryLeftIn: Rule = {
  id: 'query-left-in',
  group: 'editorial marks',
  summary: 'A query to the desk that is still there',
  severity: 'warning',
  presets: { publish: 'error', legal: 'info', linguistic: 'off' },
  fix: 'never',
  defaults: {},
  page: {
    what: 'A note that somebody wanted to look again: a spelling by ear (`(ph)`), a guess (`[Lindholm?]`), `[CHECK]`, `TK` for words to come, `??`. Each wants an answer before anybody else reads it.',
    why: 'NPR marks a spelling by ear with (ph); Telling Stories keeps parentheses for queries that are to be removed later.',
    bad: 'Mr. Oyelaran (ph) came by boat.',
    good: 'Mr. Oyelaran came by boat.',
    off: 'Where the marks are part of the published style, as in broadcasters’ own transcripts.',
  },
  *check({ transcript, source }) {
    for (const bracket of bracketsOf(transcript))
      if (isQuery(bracket)) yield { message: messageFor(bracket.text), position: placeOf(bracket, source) };
    const initials = initialsOf(transcript);
    for (const { paragraphs } of turnsOf(transcript))
      for (const paragraph of paragraphs) {
        const within = rangesWalk(bracketsIn(paragraph).filter(isQuery));
        for (const { 0: text, index } of paragraph.text.matchAll(BARE)) {
          if (within(index) || initials.has(text)) continue;
          yield { message: messageFor(text), position: placeIn(paragraph, index, index + text.length, source) };
        }
      }
  },
};

const messageFor = (text: string): string => `“${text}”: still to be checked`;

function isQuery({ inner, shape }: Bracket): boolean {
  return QUERY.test(inner) || (shape === 'square' && GUESSED_NAME.test(inner));
}

/** TK may be somebody. */
function initialsOf({ speakers }: Transcript): ReadonlySet<string> {
  return new Set(
    speakers.flatMap(({ labels, name = '' }) => [
      ...labels.map((label) => label.replaceAll('.', '')),
      name.replace(/(\p{L})[^\s-]*[\s-]*/gu, '$1'),
    ]),
  );
}
