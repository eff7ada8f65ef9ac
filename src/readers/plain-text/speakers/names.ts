import type { Diagnostic, Evidence } from '../../../model/transcript.ts';
import { pointAt, type SourceText } from '../../../text/source.ts';
import type { Person } from '../front.ts';
import { foldLabel, type LabelInfo } from '../label-shape.ts';
import type { DraftTurn } from '../walk.ts';
import { fullNameIn } from './full-label.ts';
import type { Mention } from './mentions.ts';
import { nameWords, type Voice } from './voices.ts';

export function nameVoice(
  voice: Voice,
  voices: readonly Voice[],
  people: readonly Person[],
  mentions: readonly Mention[],
  turns: readonly DraftTurn[],
  source: SourceText,
  diagnostics: Diagnostic[],
): void {
  const full = fullNameIn(voice);
  if (full !== undefined) {
    voice.name = longerName(full.name, mentions) ?? full.name;
    voice.evidence.push({ kind: 'full-label', ...pointOf(source, full.turn.block.position.start.offset) });
  }
  const shape = voice.infos[0]?.shape;
  if (voice.name === undefined && shape !== 'qa' && shape !== 'role' && shape !== 'code') {
    const fits = distinctNames([...people.map(asMention), ...mentions, ...introductions(voice, turns, source)], voice);
    const [first] = fits;
    if (fits.length === 1 && first !== undefined && !takenByOther(first.name, voice, voices)) {
      voice.name = first.name;
      for (const place of first.places.slice(0, 2)) voice.evidence.push(place);
    } else if (fits.length > 1)
      diagnostics.push({
        code: 'speaker-ambiguous',
        severity: 'warning',
        message: `“${voice.labels[0] ?? ''}” fits ${fits.map(({ name }) => name).join(' and ')}`,
        ...(voice.turns[0] === undefined ? {} : { position: voice.turns[0].block.position }),
      });
  }
}

/** `García Márquez` is a part of the one longer name that the front of the file gives. */
function longerName(name: string, mentions: readonly Mention[]): string | undefined {
  const longer = new Map(
    mentions
      .filter((one) => one.kind !== 'talk' && includesName(one.name, name))
      .map((one) => [foldLabel(one.name), one.name]),
  );
  return longer.size === 1 ? [...longer.values()][0] : undefined;
}

const asMention = (person: Person): Mention => ({
  name: person.name,
  kind: person.kind,
  line: person.line,
  column: person.column,
});

function pointOf(source: SourceText, offset: number): { line: number; column: number } {
  const { line, column } = pointAt(source, offset);
  return { line, column };
}

interface NameFit {
  readonly name: string;
  readonly places: Evidence[];
}

/** Distinct people that a voice's labels can stand for. */
function distinctNames(mentions: readonly Mention[], voice: Voice): NameFit[] {
  const fits = new Map<string, NameFit>();
  for (const mention of mentions) {
    if (mention.kind === 'talk' && !voice.infos.some((info) => isSurname(info, mention.name))) continue;
    const kind = voice.infos
      .map((info) => fitsName(info, mention.name, mention.nouns === true))
      .find((one) => one !== undefined);
    if (kind === undefined) continue;
    const key = foldLabel(mention.name);
    const known = fits.get(key);
    const place: Evidence = {
      kind: kind === 'initials' ? 'initials' : mention.kind,
      line: mention.line,
      column: mention.column,
    };
    if (known === undefined) fits.set(key, { name: mention.name, places: [place] });
    else known.places.push(place);
  }
  const all = [...fits.values()];
  const longest = all.filter((one) => !all.some((other) => other !== one && includesName(other.name, one.name)));
  for (const one of longest)
    for (const other of all) if (other !== one && includesName(one.name, other.name)) one.places.push(...other.places);
  return longest;
}

/** In the talk itself only a label in capitals or with a title is looked for, and only as a surname. */
function isSurname({ shape, key }: LabelInfo, name: string): boolean {
  if (shape !== 'caps' && shape !== 'titled') return false;
  return foldLabel(name).endsWith(` ${nameWords(key).join(' ')}`);
}

export function includesName(long: string, short: string): boolean {
  const words = foldLabel(long).split(' ');
  const parts = foldLabel(short).split(' ');
  return parts.length < words.length && parts.every((word) => words.includes(word));
}

function fitsName(info: LabelInfo, name: string, nouns: boolean): 'initials' | 'part' | undefined {
  const words = foldLabel(name).split(' ');
  const letters = words.map((word) => word[0] ?? '').join('');
  if (info.shape === 'initials') {
    const wanted = info.key.replace(/ /g, '');
    const strong = words
      .filter((word) => !PARTICLE.test(word))
      .map((word) => word[0] ?? '')
      .join('');
    const ends = (strong[0] ?? '') + (strong[strong.length - 1] ?? '');
    return words.length >= 2 && (wanted === letters || wanted === strong || (wanted.length === 2 && wanted === ends))
      ? 'initials'
      : undefined;
  }
  const label = nameWords(info.key);
  if (label.length === 0) return undefined;
  if (info.shape === 'word' && label.length === 1 && words[0] !== label[0] && nouns) return undefined;
  if (!/\p{Lu}|\p{Ll}/u.test(name))
    return name.startsWith(info.label) && name.length > info.label.length ? 'part' : undefined;
  return words.length >= 2 && label.every((word) => words.includes(word)) ? 'part' : undefined;
}

const PARTICLE = /^(?:van|von|der|de|del|di|da|dos|du|la|le|al|el|y|e|of|bin|ben)$/;

function takenByOther(name: string, voice: Voice, voices: readonly Voice[]): boolean {
  return voices.some(
    (other) => other !== voice && other.name !== undefined && foldLabel(other.name) === foldLabel(name),
  );
}

const SELF =
  /\b(?:[Mm]y name is|[Mm]y name's|I am|I'm|I’m|[Tt]his is|[Mm]e llamo|[Mm]i nombre es|[Ss]oy|je m'appelle|je m’appelle|je suis|mein name ist|ich heiße|ich bin|meu nome é|eu sou|mi chiamo|sono)\s+((?:\p{Lu}[\p{L}'’-]+)(?:\s(?:(?:van|von|de|del|der|di|da|dos|la|le|al|bin|ben)\s)*\p{Lu}[\p{L}'’.-]+){0,3})/gu;

/** “My name is Tom Adeyemi”, said in the voice's own first turns. */
function introductions(voice: Voice, _turns: readonly DraftTurn[], source: SourceText): Mention[] {
  return voice.turns.slice(0, 3).flatMap(({ block }) =>
    block.paragraphs.slice(0, 6).flatMap((paragraph) =>
      [...paragraph.text.slice(0, 1200).matchAll(SELF)].flatMap((match) => {
        const name = match[1];
        if (name === undefined || !/^\p{Lu}/u.test(name) || !/\s/.test(name)) return [];
        const { line, column } = pointOf(source, paragraph.position.start.offset);
        return [{ name, kind: 'self-introduction' as const, line, column }];
      }),
    ),
  );
}

/** “Carlos, what …”: evidence for a name that is known already. */
export function addressedNames(
  voices: readonly Voice[],
  turns: readonly DraftTurn[],
  _mentions: readonly Mention[],
): void {
  for (const voice of voices) {
    const given = voice.name?.split(' ')[0];
    if (given === undefined || voice.infos.length === 0) continue;
    const own = new Set(voice.turns);
    let found = 0;
    for (const turn of turns) {
      if (found === 2) break;
      if (own.has(turn)) continue;
      const paragraph = turn.block.paragraphs[0];
      if (paragraph === undefined || !paragraph.text.startsWith(`${given},`)) continue;
      const { line, column } = paragraph.position.start;
      voice.evidence.push({ kind: 'addressed', line, column, text: given });
      found++;
    }
  }
}

/** `Question:` is the one interviewer whom the header names. */
export function namesByRole(voices: readonly Voice[], people: readonly Person[]): void {
  for (const role of ['interviewer', 'interviewee'] as const) {
    const named = people.filter((person) => person.role === role);
    const [person] = named;
    const unnamed = voices.filter(
      (voice) => voice.role === role && voice.infos.every(({ shape }) => shape === 'qa' || shape === 'role'),
    );
    const [voice] = unnamed;
    if (
      named.length !== 1 ||
      unnamed.length !== 1 ||
      person === undefined ||
      voice === undefined ||
      voice.name !== undefined
    )
      continue;
    if (voices.some((one) => one !== voice && one.role === role) || voice.infos.length === 0) continue;
    voice.name = person.name;
    voice.evidence.push({ kind: person.kind, line: person.line, column: person.column });
  }
}
