import type { Candidate } from './head.ts';
import type { Line } from './lines.ts';
import { FIRST_PERSON, SECOND_PERSON } from './persons.ts';
import { asksBefore, speechOf } from './weigh.ts';

/** Share of the speeches that say `I` or `you` where hardly anything else shows that somebody talks. */
const LEAST_SAID = 0.3;
/** Turns, among which one that is answered or in which somebody is called is enough. */
const A_SIGN_IN = 12;

/**
 * Whether labels that may as well be fields of a form are voices: one answers what another asked, or is called by name
 * in what another says, or they come back by turns and say `I` and `you`.
 *
 * @param turns in the order of their lines
 */
export function talkToEachOther(turns: readonly Candidate[], lines: readonly Line[]): boolean {
  const speeches = turns.map((turn) => speechOf(turn, lines) ?? '');
  const changes = turns.slice(1).filter((turn, i) => turn.label.key !== turns[i]?.label.key).length;
  const answered = turns.filter((turn, i) => isAnswered(turn, turns[i + 1], lines));
  const called = turns.filter((turn) => isCalled(turn, turns, speeches));
  if (changes > 0 && A_SIGN_IN * (answered.length + called.length) >= turns.length) return true;
  const said = speeches.filter((speech) => FIRST_PERSON.test(speech) || SECOND_PERSON.test(speech)).length;
  return changes > 1 && said >= LEAST_SAID * turns.length;
}

function isAnswered(turn: Candidate, next: Candidate | undefined, lines: readonly Line[]): boolean {
  return next !== undefined && next.label.key !== turn.label.key && asksBefore(turn, next.line, lines);
}

/** Whether another says this one's name as one calls somebody: beside a comma, or at a sentence's end. */
function isCalled({ label }: Candidate, turns: readonly Candidate[], speeches: readonly string[]): boolean {
  const name = label.label;
  return speeches.some((speech, i) => {
    if (turns[i]?.label.key === label.key) return false;
    const at = speech.indexOf(name);
    if (at === -1) return false;
    const before = speech.slice(0, at).trimEnd();
    const after = speech[at + name.length] ?? '';
    const opens = before === '' || /[,，、¿¡]$/.test(before);
    return (opens && /[,.!?，。！？、]|^$/.test(after)) || (/^\p{L}+$/u.test(before) && /[,.!?，。！？]/.test(after));
  });
}
