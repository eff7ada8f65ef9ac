import type { Speaker, Transcript, Turn } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { TITLES } from '../text/lexicon.ts';
import { nameParts } from '../text/names.ts';
import { foldLabel, labelPlace } from './labels.ts';
import type { Rule } from './types.ts';

const OPENING =
  /^(?:(?:so|and|but|now|well|okay|ok|yes|no|thanks|thank you)[,\s]+){0,2}([^,.!?\n]{2,40}),\s(?!and\b|or\b)/iu;
const CLOSING = /,\s([^,.!?\n]{2,40})\?["”’)]*$/u;
const NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/u;
/** A question that wants no answer. */
const GREETING = /\bhow (?:are you|do you do|have you been)\b/i;
const QUESTION = /\?["”’)]*$/u;
/** Whoever was asked may come to speak after somebody who was not. */
const PATIENCE = 3;

/** A question to somebody whom the next labels do not bring: the labels may be swapped. */
export const vocativeMismatch: Rule = {
  id: 'vocative-mismatch',
  group: 'speakers',
  summary: 'A question names one person, another answers',
  severity: 'warning',
  presets: { linguistic: 'off' },
  fix: 'never',
  defaults: {},
  page: {
    what: 'A question that opens or closes with the name of one speaker, and is answered by another while the one who was asked stays silent; or a question that addresses the very speaker who asks it. Labels may be swapped there.',
    why: 'Our own inference: whoever is addressed by name speaks next, and nobody addresses himself.',
    bad: 'Q: Lena, why did you leave?      followed by      OMAR: I had to.',
    good: 'Q: Lena, why did you leave?      followed by      LENA: I had to.',
    off: 'For panels and meetings in which people answer for each other.',
  },
  *check({ transcript, source }) {
    const people = peopleByName(transcript);
    if (people.size < 2) return;
    const turns = turnsOf(transcript);
    for (const [index, turn] of turns.entries()) {
      const called = addressee(turn, people);
      const next = turns[index + 1];
      if (called === undefined || next?.speaker === undefined) continue;
      if (called.speaker.id === turn.speaker) {
        const message = `a question to ${called.name}, asked by “${turn.label ?? ''}”: labels swapped?`;
        if (turn.label !== undefined) yield { message, position: labelPlace(turn, source) };
      } else if (next.speaker !== turn.speaker && !speaksSoon(called.speaker, turns, index)) {
        const message = `a question to ${called.name}, answered by “${next.label ?? ''}”: labels swapped?`;
        if (next.label !== undefined) yield { message, position: labelPlace(next, source) };
      }
    }
  },
};

interface Addressee {
  /** As printed in the question. */
  readonly name: string;
  readonly speaker: Speaker;
}

/** Whom a turn that ends with a question names at its start or at its end. */
function addressee({ paragraphs }: Turn, people: ReadonlyMap<string, Speaker | undefined>): Addressee | undefined {
  const last = paragraphs.at(-1)?.text ?? '';
  if (!QUESTION.test(last.slice(-8))) return undefined;
  const closing = CLOSING.exec(last.slice(-60))?.[1];
  const opening = OPENING.exec((paragraphs[0]?.text ?? '').slice(0, 120))?.[1];
  const name = closing !== undefined && NAME.test(closing) ? closing : opening;
  if (name === undefined || !NAME.test(name) || GREETING.test(last.slice(-80))) return undefined;
  const speaker = people.get(withoutTitle(name));
  return speaker === undefined ? undefined : { name, speaker };
}

function speaksSoon({ id }: Speaker, turns: readonly Turn[], index: number): boolean {
  return turns.slice(index + 1, index + 1 + PATIENCE).some(({ speaker }) => speaker === id);
}

/** Speakers by whole name, given name and surname; a name that fits two is nobody's. */
function peopleByName({ speakers }: Transcript): ReadonlyMap<string, Speaker | undefined> {
  const people = new Map<string, Speaker | undefined>();
  for (const speaker of speakers) {
    const full = speaker.name ?? speaker.labels[0] ?? '';
    const { given = '', surname } = nameParts(full);
    const names = new Set([withoutTitle(full), foldLabel(given), foldLabel(surname)]);
    for (const name of names) if (name.length > 1) people.set(name, people.has(name) ? undefined : speaker);
  }
  return people;
}

function withoutTitle(name: string): string {
  return foldLabel(name)
    .split(' ')
    .filter((word) => !TITLES.has(word))
    .join(' ');
}
