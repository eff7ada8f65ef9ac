import { TAGS } from '../../text/tags.ts';
import { isStageLine } from '../plain-text/marks.ts';

const NOTES = /^[♪♫#\s]{1,12}$/u;
const FOR_WORDS = TAGS.filter(({ mark }) => mark === 'inaudible' || mark === 'crosstalk').flatMap(({ spellings }) =>
  Object.values(spellings).flat(),
);

/** Whether a caption is an event in brackets, such as `[Music]`, and nobody's words. `[inaudible]` stands for words. */
export function isSoundAlone(text: string): boolean {
  const trimmed = text.trim();
  if (NOTES.test(trimmed)) return true;
  if (!isStageLine(trimmed)) return false;
  const inside = trimmed.slice(1).toLowerCase();
  return !FOR_WORDS.some((spelling) => inside.startsWith(spelling));
}
