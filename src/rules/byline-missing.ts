import type { Rule } from './types.ts';

/** Who asked is part of the record. */
export const bylineMissing: Rule = {
  id: 'byline-missing',
  group: 'metadata',
  summary: 'Neither an author nor an interviewer is named',
  severity: 'info',
  presets: { legal: 'off', 'oral-history': 'warning' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'The file names no author, and none of those who ask has a name.',
    why: 'The State Archives of North Carolina open every transcript with the interviewee’s and the interviewer’s names.',
    bad: 'an interview that says only who answers',
    good: 'By Tess Boyle, or: Interviewer: Tess Boyle',
    off: 'Where the publication is the interviewer.',
  },
  *check({ transcript: { metadata, speakers } }) {
    const asks = speakers.some(
      ({ role, name }) => (role === 'interviewer' || role === 'moderator') && name !== undefined,
    );
    if (metadata.authors === undefined && !asks) yield { message: 'no author or interviewer named' };
  },
};
