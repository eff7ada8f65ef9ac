import type { Diagnostic, Evidence } from '../../../model/transcript.ts';
import { pointAt, type SourceText } from '../../../text/source.ts';
import type { Person } from '../front.ts';
import { foldLabel } from '../label-shape.ts';
import { fittingNames, isInitials, mentionsOf, type NameFit } from './fits.ts';
import { fullNameIn, personPart } from './full-label.ts';
import type { Said } from './introductions.ts';
import type { LabelHabits } from './label-habits.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Mention } from './mentions.ts';
import { foldName, includesName, nameWords, personKey } from './person-name.ts';
import { nameInProfile } from './profile-name.ts';
import { nameBehindLabel } from './uncased-name.ts';
import type { Voice } from './voices.ts';

/** What the file says of its people: stated in the front, mentioned in the front, said in the talk. */
export interface Knowledge {
  readonly people: readonly Person[];
  readonly front: readonly Mention[];
  readonly said: readonly Said[];
  /** All of these by word and initials. */
  readonly index: MentionIndex<Mention | Said>;
  /** Keys of the names that are given. */
  readonly taken: Set<string>;
  /** The words before the talk and at its start, for scripts in which a name has no pattern of its own. */
  readonly openingWords: string;
  /** The words before the talk alone. */
  readonly frontWords: string;
  readonly habits: LabelHabits;
}

/** A label that is a full name is one. @returns whether it was */
export function nameByLabel(voice: Voice, knowledge: Knowledge, source: SourceText): boolean {
  const full = fullNameIn(voice, knowledge.habits);
  if (full === undefined) return false;
  const last = foldName(full.name).split(' ').at(-1) ?? '';
  const front = (knowledge.index.get(last) ?? []).filter((one) => !('by' in one));
  const { line, column } = pointAt(source, full.turn.block.position.start.offset);
  give(voice, longerName(full.name, front) ?? full.name, [{ kind: 'full-label', line, column }], knowledge);
  return true;
}

/** `García Márquez` is a part of the one longer name that the front states, in its title or more than once; else as it is spelled there. */
function longerName(name: string, mentions: readonly Mention[]): string | undefined {
  const longer = mentions.filter((one) => foldName(one.name).endsWith(` ${foldName(name)}`));
  const sure = longer.some(({ kind, tier }) => tier === 1 || kind === 'title') || longer.length > 1;
  const spelled = mentions.find((one) => foldLabel(one.name) === foldLabel(name))?.name;
  if (!sure || new Set(longer.map((one) => personKey(one.name))).size !== 1) return spelled;
  return (longer.find((one) => foldLabel(one.name).endsWith(` ${foldLabel(name)}`)) ?? longer[0])?.name;
}

/** Looks for the one person whom a label that is only a part of a name stands for. Refuses where two fit. */
export function nameByMention(voice: Voice, knowledge: Knowledge, diagnostics: Diagnostic[]): void {
  const shape = voice.infos[0]?.shape;
  const plain = shape !== 'qa' && shape !== 'code';
  if (shape === undefined || voice.joint === true || (!plain && !voice.infos.some(isInitials))) return;
  if (shape === 'uncased' || shape === 'role') nameUncased(voice, knowledge);
  if (voice.name !== undefined || (shape === 'role' && !voice.labels.some((label) => /[([（]/.test(label)))) return;
  const mentions = mentionsFor(voice, knowledge);
  for (const tier of [1, 2, 3] as const) {
    const fits = fittingNames(
      mentions.filter((one) => one.tier === tier),
      voice,
    );
    if (fits.length > 1) diagnostics.push(ambiguous(voice, fits));
    const [fit] = fits;
    if (fits.length === 1 && fit !== undefined && !isTaken(fit.name, knowledge))
      give(voice, fit.name, placesOf(fit, fittingNames(mentions, voice)), knowledge);
    if (fits.length > 0) return;
  }
  nameByCast(voice, knowledge);
}

/** What the front says, what the voice says of itself and what others say of it. */
function mentionsFor(voice: Voice, { index }: Knowledge): Mention[] {
  return mentionsOf(index, voice).filter(
    (one) => !('by' in one) || one.kind === 'talk' || (one.kind === 'self-introduction') === (one.by === voice),
  );
}

/** A cast that says no more than the label: `Participants: Nora, Tom`. */
function nameByCast(voice: Voice, knowledge: Knowledge): void {
  const person = knowledge.people.find(({ name }) => voice.keys.has(foldLabel(name)));
  if (person === undefined || isTaken(person.name, knowledge)) return;
  if (/\p{Lu}/u.test(person.name) && person.kind === 'participants')
    give(voice, person.name, [{ kind: person.kind, line: person.line, column: person.column }], knowledge);
}

function nameUncased(voice: Voice, knowledge: Knowledge): void {
  const { openingWords, frontWords, people } = knowledge;
  for (const label of voice.labels) {
    if (/\p{Lu}|\p{Ll}/u.test(label) || voice.name !== undefined) continue;
    const [person, second] = people.filter(({ name }) => name.startsWith(label) && name.length > label.length);
    const name = nameInProfile(label, frontWords) ?? nameBehindLabel(label, openingWords);
    if (person !== undefined && second === undefined)
      give(voice, person.name, [{ kind: person.kind, line: person.line, column: person.column }], knowledge);
    else if (name !== undefined) give(voice, name, [{ kind: 'introduction', text: name }], knowledge);
  }
}

/** Names a voice, with at most two places as evidence. */
export function give(voice: Voice, name: string, places: readonly Evidence[], { taken }: Knowledge): void {
  voice.name = name;
  taken.add(personKey(name));
  voice.evidence.push(...places.slice(0, 2));
}

function placesOf(fit: NameFit, all: readonly NameFit[]): readonly Evidence[] {
  return all.find(({ name }) => samePerson(name, fit.name))?.places ?? fit.places;
}

function samePerson(a: string, b: string): boolean {
  return personKey(a) === personKey(b) || includesName(a, b) || includesName(b, a);
}

function ambiguous(voice: Voice, fits: readonly NameFit[]): Diagnostic {
  const position = voice.turns[0]?.block.position;
  return {
    code: 'speaker-ambiguous',
    severity: 'warning',
    message: `“${voice.labels[0] ?? ''}” fits ${fits.map(({ name }) => name).join(' and ')}`,
    ...(position === undefined ? {} : { position }),
  };
}

/** Where the front states somebody, as a mention of the greatest weight. */
export const asMention = ({ name, kind, line, column }: Person): Mention => ({ name, kind, tier: 1, line, column });

/** Whether another voice has this name already. */
export function isTaken(name: string, { taken }: Knowledge): boolean {
  return taken.has(personKey(name));
}

/** Whether a stated person is the one behind a voice: by the name it has, or by its label. */
export function isPerson(voice: Voice, person: { readonly name: string }): boolean {
  if (voice.keys.has(foldLabel(person.name))) return true;
  if (voice.name !== undefined) return samePerson(voice.name, person.name);
  const words = foldLabel(person.name).split(' ');
  return voice.infos.some(({ shape, label, key }) => {
    if (shape === 'uncased') return person.name.startsWith(label);
    const own = nameWords(foldLabel(personPart(key)));
    return (shape === 'word' || shape === 'caps') && own.length > 0 && own.every((word) => words.includes(word));
  });
}
