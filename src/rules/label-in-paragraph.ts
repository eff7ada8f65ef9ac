import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { placeIn } from './place.ts';
import type { Rule } from './types.ts';

/** A lost line break gives one speaker's words to another. */
export const labelInParagraph: Rule = {
  id: 'label-in-paragraph',
  group: 'structure',
  summary: 'The label of a speaker inside a paragraph',
  severity: 'warning',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'A label that opens turns elsewhere in the file stands with its colon inside a paragraph. Where the place is beyond doubt the reader begins a new turn there; what is left is for a person. Initials and capitals count anywhere, other names only behind the end of a sentence.',
    why: 'A lost break swallows a turn: it was found in a data set of the transcripts of the Supreme Court of the United States, and a pull request of PostHog mends the same.',
    bad: 'I sold nets for years RK: And then?',
    good: 'I sold nets for years.   RK: And then?      in a paragraph of its own',
    off: 'Where speakers are quoted with a colon.',
  },
  *check({ transcript, source }) {
    const labels = labelsOf(transcript);
    for (const { paragraphs } of turnsOf(transcript))
      for (const paragraph of paragraphs)
        for (const { index } of paragraph.text.matchAll(COLON)) {
          const start = labelStart(paragraph.text, index, labels);
          if (start === undefined) continue;
          const label = paragraph.text.slice(start, index + 1);
          yield {
            message: `“${label}” inside a paragraph: a turn that lost its line break?`,
            position: placeIn(paragraph, start, index + 1, source),
          };
        }
  },
};

/** Before speech, or left at the end of the paragraph; behind it no lower-case letter. */
const COLON = /:(?=\s+[^\s\p{Ll}]|\s*$)|[：｜](?!\p{Ll})/gu;
const MOST_WORDS = 5;
const LONGEST = 60;

/** As printed, and the names that they stand for. */
function labelsOf({ speakers }: Transcript): ReadonlySet<string> {
  const all = speakers.flatMap(({ labels, name }) => (name === undefined ? labels : [...labels, name]));
  return new Set(all.filter((label) => label.length <= LONGEST));
}

/** Where the longest label that ends at the colon begins. Undefined where none does, or it may be a mention. */
function labelStart(text: string, colon: number, labels: ReadonlySet<string>): number | undefined {
  const from = Math.max(0, colon - LONGEST);
  const starts = [...text.slice(from, colon).matchAll(WORD_START)].map(({ index }) => from + index);
  const start = starts.slice(-MOST_WORDS).find((at) => labels.has(text.slice(at, colon)));
  if (start === undefined || (start === 0 && colon + 1 === text.length)) return undefined;
  const before = text.slice(Math.max(0, start - 8), start);
  if (EXAMINER.test(before)) return undefined;
  const isPlain = SENTENCE_END.test(before) || (CAPITALS.test(text.slice(start, colon)) && /\s$/.test(before));
  return isPlain ? start : undefined;
}

const WORD_START = /(?<![^\s([“"「『])\S/gu;
const SENTENCE_END = /^$|[.?!…。？！—–-]["”’»)\]]*\s*$/u;
/** `BY MS. HADDAD:` says who asks from here on. */
const EXAMINER = /(?<!\p{L})BY\s+$/iu;
/** Two capitals and more, no small letter. */
const CAPITALS = /^(?=(?:\P{Lu}*\p{Lu}){2})\P{Ll}+$/u;
