import type { Speaker, Transcript } from '../model/transcript.ts';
import type { Rule } from './types.ts';

/** Who asked is part of what was said. */
export const bylineMissing: Rule = {
  id: 'byline-missing',
  group: 'metadata',
  summary: 'Neither an author nor an interviewer is named',
  severity: 'info',
  presets: { legal: 'off', linguistic: 'off' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Nothing names an author, and whoever asks has no name. Initials that nothing explains are no name.',
    why: 'The State Archives of North Carolina heads each transcript with interviewee and interviewer.',
    bad: 'Q: When did you first go to sea?',
    good: 'interviewer: Ana Ruiz',
    off: 'Where a series has one interviewer, named elsewhere.',
  },
  *check({ transcript }) {
    if (!isSigned(transcript)) yield { message: 'no author or interviewer named' };
  },
};

const AUTHOR_KEY =
  /^(?:(?:by|byline|writers?|interviewers?|hosts?|interviewed[ _-]by|entrevistador[ae]?)|autor[ae]?s?)$/i;

/** Where everybody has a name, whoever asks has one. */
function isSigned({ metadata: { authors, extra = {} }, speakers }: Transcript): boolean {
  return (
    authors !== undefined ||
    speakers.some(asksByName) ||
    speakers.every(({ name }) => name !== undefined) ||
    Object.entries(extra).some(([key, value]) => AUTHOR_KEY.test(key) && value !== null && value !== '')
  );
}

function asksByName({ name, role }: Speaker): boolean {
  return name !== undefined && (role === 'interviewer' || role === 'moderator');
}
