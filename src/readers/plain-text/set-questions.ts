import type { Candidate } from './head.ts';
import { type Placed, plainStart, signStart } from './placed.ts';
import type { Stretch } from './stretch.ts';
import { type Unit, unitsOf } from './units.ts';

/** How questions without a label are set among answers with one. */
export type QuestionLook = 'bold' | 'italic';

const LOOKS: readonly QuestionLook[] = ['bold', 'italic'];
const LEAST = 3;
const MOSTLY_ASKS = 0.5;
const MOSTLY_ANSWERED = 0.8;
/** Bold or italic type and a dash before the words. */
export const QUESTION_DASH = /^(?:[*_]{1,3}\s?)?[—–―─]{1,2}\s?/u;

/** What stands before such type: its signs, a number or a dash before them. */
const MARKUP_OPENING = /^[*_<\d—–-]/;

/** Turns of questions without a label. */
export interface SetQuestions {
  readonly look?: QuestionLook;
  readonly placed: readonly Placed[];
}

/** Paragraphs set in bold or italics as a whole, most of them questions, each answered by a turn with a label. */
export function setQuestions(used: readonly Candidate[], taken: ReadonlySet<number>, stretch: Stretch): SetQuestions {
  const { lines, isFirst, from, seen } = stretch;
  const last = used.at(-1)?.line ?? 0;
  const first = isFirst ? Math.max(0, (used[0]?.line ?? 0) - 6) : from;
  if (!lines.slice(first, last + 1).some(({ text }) => MARKUP_OPENING.test(text))) return { placed: [] };
  const units = unitsOf(lines.slice(first, last + 1)).map((unit) => ({ ...unit, first: unit.first + first }));
  const known = seen.habits.questionLook;
  const look = known ?? LOOKS.find((one) => areQuestions(one, units, taken));
  if (look === undefined) return { placed: [] };
  const placed = questionsIn(look, units, taken).flatMap((unit) => {
    const line = lines[unit.first];
    if (line === undefined) return [];
    return [
      QUESTION_DASH.test(line.text)
        ? signStart(line, QUESTION_DASH, 'question')
        : { line: line.index, start: plainStart(line, 'question') },
    ];
  });
  return { look, placed };
}

function areQuestions(look: QuestionLook, units: readonly Unit[], taken: ReadonlySet<number>): boolean {
  const set = units.filter((unit) => unit.look === look && !taken.has(unit.first));
  const asking = set.filter(({ asks }) => asks).length;
  return (
    set.length >= LEAST &&
    asking >= MOSTLY_ASKS * set.length &&
    questionsIn(look, units, taken).length >= MOSTLY_ANSWERED * set.length
  );
}

/** Those that a turn with a label follows. */
function questionsIn(look: QuestionLook, units: readonly Unit[], taken: ReadonlySet<number>): Unit[] {
  return units.filter(
    (unit, i) => unit.look === look && !taken.has(unit.first) && taken.has(units[i + 1]?.first ?? -1),
  );
}
