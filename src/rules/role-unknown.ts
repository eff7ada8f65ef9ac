import { turnsBySpeaker } from './labels.ts';
import type { Rule } from './types.ts';

/** With more voices it is a meeting, in which nobody need be the one who asks. */
const MOST_VOICES = 4;
/** So many turns say something of who asks. */
const FEWEST_TURNS = 4;

/** Pull quotes must come from the one who answers. */
export const roleUnknown: Rule = {
  id: 'role-unknown',
  group: 'speakers',
  summary: 'Nothing shows who asks and who answers',
  severity: 'info',
  presets: { legal: 'off', linguistic: 'off' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Neither a header nor the labels nor the questions show who asks and who answers. Pull quotes and the weight of a turn depend on it.',
    why: 'Pull quotes must come from the one who answers; a tool that cannot tell would quote the question.',
    bad: 'two labels that both ask and both answer, and no header',
    good: 'the same with Interviewer and Narrator in the header, or roles in the sidecar',
    off: 'For conversations and meetings in which nobody is the interviewer.',
  },
  *check({ transcript }) {
    const voices = turnsBySpeaker(transcript);
    const known = transcript.speakers.some(({ role }) => role === 'interviewer' || role === 'moderator');
    const open = transcript.speakers.filter(({ id, role }) => role === undefined && (voices.get(id)?.length ?? 0) >= 2);
    const turns = [...voices.values()].reduce((sum, own) => sum + own.length, 0);
    const talk = voices.size >= 2 && voices.size <= MOST_VOICES && turns >= FEWEST_TURNS;
    if (talk && !known && open.length >= 2) yield { message: `nothing shows which of ${voices.size} speakers asks` };
  },
};
