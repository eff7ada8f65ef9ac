import type { Block, Diagnostic, Metadata, Speaker } from '../../../model/transcript.ts';
import { slug } from '../../../text/slug.ts';
import type { SourceText } from '../../../text/source.ts';
import type { Person } from '../front.ts';
import type { DraftTurn } from '../walk.ts';
import { nameMentions, talkMentions } from './mentions.ts';
import { addressedNames, namesByRole, nameVoice } from './names.ts';
import { giveRoles } from './roles.ts';
import { collectVoices, mergeVoices, type Voice } from './voices.ts';

interface Resolved {
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Works out who is who from the file alone, and writes the speakers' ids into the turns. Refuses where two fit. */
export function resolveSpeakers(
  source: SourceText,
  turns: readonly DraftTurn[],
  front: readonly Block[],
  people: readonly Person[],
  metadata: Metadata,
): Resolved {
  const diagnostics: Diagnostic[] = [];
  const voices = mergeVoices(collectVoices(turns), diagnostics);
  const mentions = [...nameMentions(source, front, metadata), ...talkMentions(turns)];
  for (const voice of voices) nameVoice(voice, voices, people, mentions, turns, source, diagnostics);
  addressedNames(voices, turns, mentions);
  giveRoles(voices, people);
  namesByRole(voices, people);
  const taken = new Set<string>();
  const speakers = voices.map((voice) => {
    const id = slug(voice.labels[0] ?? (voice.role === 'interviewer' ? 'question' : 'answer'), taken);
    taken.add(id);
    for (const turn of voice.turns) turn.block.speaker = id;
    return speakerOf(voice, id);
  });
  return { speakers, diagnostics };
}

function speakerOf({ labels, name, role, evidence }: Voice, id: string): Speaker {
  return {
    id,
    labels,
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}
