import type { Speaker } from '../../../model/transcript.ts';
import { slug } from '../../../text/slug.ts';
import type { DraftTurn } from '../walk.ts';
import { fullNameIn } from './full-label.ts';
import { type LabelHabits, labelHabits } from './label-habits.ts';
import { collectVoices, voiceKey } from './voices.ts';

/** Who has spoken so far in a text that is read part by part. */
export interface KnownSpeakers {
  readonly speakers: readonly Speaker[];
  /** Ids by what tells a voice from the others. */
  readonly ids: ReadonlyMap<string, string>;
  /** How the labels of the first turns are written. */
  readonly habits: LabelHabits;
}

/** What is known after the speakers of these turns were resolved. */
export function knownSpeakers(speakers: readonly Speaker[], turns: readonly DraftTurn[]): KnownSpeakers {
  const ids = new Map<string, string>();
  for (const turn of turns) {
    const key = voiceKey(turn);
    if (key !== undefined && turn.block.speaker !== undefined) ids.set(key, turn.block.speaker);
  }
  return { speakers, ids, habits: labelHabits(collectVoices(turns)) };
}

/** Writes the speakers' ids into further turns. Whoever speaks there for the first time is known by the label alone. */
export function assignSpeakers(turns: readonly DraftTurn[], known: KnownSpeakers): KnownSpeakers {
  const ids = new Map(known.ids);
  const speakers = [...known.speakers];
  const taken = new Set(speakers.map(({ id }) => id));
  const names = new Set(speakers.map(({ name }) => name));
  for (const turn of turns) {
    const key = voiceKey(turn);
    if (key === undefined) continue;
    let id = ids.get(key);
    if (id === undefined) {
      const speaker = newSpeaker(turn, taken, nameIn(turn, known.habits, names));
      id = speaker.id;
      ids.set(key, id);
      taken.add(id);
      names.add(speaker.name);
      speakers.push(speaker);
    }
    turn.block.speaker = id;
  }
  return { speakers, ids, habits: known.habits };
}

/** The name that a label is, unless it is somebody else's already. */
function nameIn(turn: DraftTurn, habits: LabelHabits, taken: ReadonlySet<string | undefined>): string | undefined {
  const [voice] = collectVoices([turn]);
  const name = voice === undefined ? undefined : fullNameIn(voice, habits)?.name;
  return taken.has(name) ? undefined : name;
}

function newSpeaker({ from }: DraftTurn, taken: ReadonlySet<string>, name: string | undefined): Speaker {
  const label = from.candidate?.label.label;
  if (label !== undefined) return { id: slug(label, taken), labels: [label], ...(name === undefined ? {} : { name }) };
  const asks = from.voice === 'question';
  return { id: slug(asks ? 'question' : 'answer', taken), labels: [], role: asks ? 'interviewer' : 'interviewee' };
}
