import type { Rule } from './types.ts';

/** A record without a title cannot be listed. */
export const titleMissing: Rule = {
  id: 'title-missing',
  group: 'metadata',
  summary: 'No title was found or given',
  severity: 'warning',
  presets: { legal: 'off', linguistic: 'off' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Neither the text before the talk nor a front matter gives a title.',
    why: 'Content management systems cannot file a record without one, as users of an interview importer report.',
    bad: 'a file that begins with the first question',
    good: 'Thirty winters on the ferry',
    off: 'Where titles are kept in a catalogue.',
  },
  *check({ transcript: { metadata } }) {
    if (metadata.title === undefined) yield { message: 'no title found' };
  },
};
