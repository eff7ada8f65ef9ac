import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { languageOf } from '../text/language.ts';
import type { Rule } from './types.ts';

/** Machines that read aloud must know the language. */
export const languageUndeclared: Rule = {
  id: 'language-undeclared',
  group: 'metadata',
  summary: 'No language given',
  severity: 'info',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Nothing says which language the interview is in. What it reads as is told by its commonest short words and is a hint, never taken for granted: it knows nothing of `en-CA`.',
    why: 'Screen readers, hyphenation and quotation marks all depend on it, as an issue of the HTTP Archive’s Web Almanac says.',
    bad: 'a front matter without a language',
    good: 'language: en-CA',
    off: 'Where the site or the collection has one language, declared once.',
  },
  *check({ transcript }) {
    if (transcript.metadata.language !== undefined) return;
    const language = languageOf(sampleOf(transcript));
    yield { message: language === undefined ? 'no language given' : `no language given; reads as ${language.name}` };
  },
};

const SAMPLE = 20_000;

/** The first twenty thousand characters of speech. */
function sampleOf(transcript: Transcript): string {
  let sample = '';
  for (const { paragraphs } of turnsOf(transcript))
    for (const { text } of paragraphs) {
      sample += `${text.slice(0, SAMPLE)}\n`;
      if (sample.length > SAMPLE) return sample;
    }
  return sample;
}
