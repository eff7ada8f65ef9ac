import { turnsOf } from '../model/turns.ts';
import { languageOf } from '../text/language.ts';
import type { Rule } from './types.ts';

/** Machines that read a page aloud need its language. */
export const languageUndeclared: Rule = {
  id: 'language-undeclared',
  group: 'metadata',
  summary: 'The language is not given',
  severity: 'info',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Nothing in the file says what language it is in. What it reads as is a hint, by its commonest small words, and is written nowhere.',
    why: 'Screen readers, hyphenation and the choice of quotation marks all depend on the language, as makers of publishing systems note.',
    bad: 'a front matter without `language`',
    good: 'language: en-CA',
    off: 'Where all interviews are in one language and the site says so.',
  },
  *check({ transcript }) {
    if (transcript.metadata.language !== undefined) return;
    const text = turnsOf(transcript)
      .slice(0, 40)
      .flatMap(({ paragraphs }) => paragraphs.map((one) => one.text))
      .join('\n');
    const language = languageOf(text);
    yield { message: `no language given${language === undefined ? '' : `; reads as ${language}`}` };
  },
};
