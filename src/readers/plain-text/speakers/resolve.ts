import type { Block, Diagnostic, Metadata, Speaker } from '../../../model/transcript.ts';
import { slug } from '../../../text/slug.ts';
import type { SourceText } from '../../../text/source.ts';
import type { Person } from '../front.ts';
import { foldLabel } from '../label-shape.ts';
import type { DraftTurn } from '../walk.ts';
import { addressedNames } from './addressed.ts';
import { namesByDrift, namesByRole, namesBySelf } from './by-role.ts';
import { namesInCourt } from './court.ts';
import { saidNames } from './introductions.ts';
import { labelHabits } from './label-habits.ts';
import { namesByLegend } from './legend.ts';
import { indexMentions } from './mention-index.ts';
import { frontMentions, frontText } from './mentions.ts';
import { mergeVoices } from './merge-voices.ts';
import { asMention, type Knowledge, nameByLabel, nameByMention } from './names.ts';
import { namesByOffice } from './office-holder.ts';
import { namesByPatronymic } from './patronymics.ts';
import { giveRoles } from './roles.ts';
import { singleInterviewee, statedRoles } from './stated.ts';
import { mergeTypos } from './typos.ts';
import { collectVoices, type Voice } from './voices.ts';

interface Resolved {
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Works out who is who from the file alone, and writes the speakers' ids into the turns. Refuses where two fit.
 *
 * @param goesOn whether these are the first turns of a longer text, which may have other witnesses
 */
export function resolveSpeakers(
  source: SourceText,
  turns: readonly DraftTurn[],
  front: readonly Block[],
  people: readonly Person[],
  metadata: Metadata,
  goesOn = false,
): Resolved {
  const diagnostics: Diagnostic[] = [];
  const fromFront = frontMentions(source, front);
  const known = new Set([...people, ...fromFront].flatMap(({ name }) => foldLabel(name).split(' ')));
  const voices = mergeTypos(mergeVoices(collectVoices(turns), diagnostics), known, diagnostics);
  const said = saidNames(voices, turns);
  const knowledge: Knowledge = {
    people,
    front: fromFront,
    said,
    index: indexMentions([...people.map(asMention), ...fromFront, ...said]),
    taken: new Set(),
    openingWords: openingWords(source, front, turns),
    frontWords: openingWords(source, front, []),
    habits: labelHabits(voices),
  };
  const stated = statedRoles(source, front);
  const unnamed = voices.filter((voice) => !nameByLabel(voice, knowledge, source));
  namesByLegend(voices, knowledge, source);
  for (const voice of unnamed) if (voice.name === undefined) nameByMention(voice, knowledge, diagnostics);
  namesByPatronymic(voices, turns, knowledge);
  namesBySelf(voices, knowledge);
  namesByOffice(voices, knowledge);
  namesInCourt(voices, knowledge, source, goesOn);
  addressedNames(voices, turns);
  giveRoles(voices, people, stated);
  namesByRole(voices, knowledge, { stated, single: singleInterviewee(source, front), metadata });
  namesByDrift(voices, knowledge);
  const taken = new Set<string>();
  const speakers = voices.map((voice) => {
    const id = slug(voice.labels[0] ?? (voice.role === 'interviewer' ? 'question' : 'answer'), taken);
    taken.add(id);
    for (const turn of voice.turns) turn.block.speaker = id;
    return speakerOf(voice, id);
  });
  return { speakers, diagnostics };
}

const OPENING_LENGTH = 100_000;

/** The front and the first turns, a bounded share of each. */
function openingWords(source: SourceText, front: readonly Block[], turns: readonly DraftTurn[]): string {
  const said = turns
    .slice(0, 12)
    .flatMap(({ block }) => block.paragraphs.slice(0, 8).map(({ text }) => text.slice(0, 3000)));
  return [...front.map((block) => frontText(source, block)), ...said].join('\n').slice(0, OPENING_LENGTH);
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
