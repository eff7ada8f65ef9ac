import type { Speaker } from '../model/transcript.ts';
import {
  ANSWER_LABELS,
  INTERVIEWEE_WORDS,
  INTERVIEWER_WORDS,
  MODERATOR_WORDS,
  OTHER_ROLE_WORDS,
  QUESTION_LABELS,
} from './lexicon.ts';

const GENERIC = [
  QUESTION_LABELS,
  ANSWER_LABELS,
  INTERVIEWER_WORDS,
  MODERATOR_WORDS,
  INTERVIEWEE_WORDS,
  OTHER_ROLE_WORDS,
];
/** One word: initials, a surname, a given name. Several words say well enough who that is. */
const ONE_NAME = /^\p{L}[\p{L}\p{M}.'’-]*$/u;

/** Whether a person should be asked who this is: the label is initials or half a name, and nothing explains it. */
export function needsName({ name, labels }: Speaker): boolean {
  const [label] = labels;
  if (name !== undefined || label === undefined || !ONE_NAME.test(label)) return false;
  const folded = label.toLowerCase().replace(/\.$/, '');
  return !GENERIC.some((words) => words.has(folded));
}
