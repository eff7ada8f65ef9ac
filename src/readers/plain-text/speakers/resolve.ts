import type { Block, Diagnostic, Evidence, Metadata, Role, Speaker } from '../../../model/transcript.ts';
import { slug } from '../../../text/slug.ts';
import { pointAt, type SourceText } from '../../../text/source.ts';
import type { Person } from '../front.ts';
import { isPersonName } from '../front.ts';
import { foldLabel, type LabelInfo } from '../label-shape.ts';
import {
  ANSWER_LABELS,
  INTERVIEWEE_WORDS,
  INTERVIEWER_WORDS,
  MODERATOR_WORDS,
  OTHER_ROLE_WORDS,
  QUESTION_LABELS,
  TITLES,
} from '../lexicon.ts';
import type { DraftTurn } from '../walk.ts';
import { type Mention, nameMentions, talkMentions } from './mentions.ts';

export interface Resolved {
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One voice while it is being worked out. */
interface Voice {
  readonly labels: string[];
  readonly keys: Set<string>;
  readonly infos: LabelInfo[];
  readonly turns: DraftTurn[];
  name?: string;
  role?: Role;
  readonly evidence: Evidence[];
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

function collectVoices(turns: readonly DraftTurn[]): Voice[] {
  const byKey = new Map<string, Voice>();
  for (const turn of turns) {
    const info = turn.from.candidate?.label;
    const key = info?.key ?? `\u0000${turn.from.voice ?? ''}`;
    let voice = byKey.get(key);
    if (voice === undefined) {
      voice = { labels: [], keys: new Set([key]), infos: [], turns: [], evidence: [] };
      if (info === undefined) voice.role = turn.from.voice === 'question' ? 'interviewer' : 'interviewee';
      byKey.set(key, voice);
    }
    if (info !== undefined && !voice.labels.includes(info.label)) {
      voice.labels.push(info.label);
      voice.infos.push(info);
    }
    voice.turns.push(turn);
  }
  return [...byKey.values()];
}

/** A full name and a part of it that fits nobody else are one person; so are a name and its initials printed with it. */
function mergeVoices(voices: Voice[], diagnostics: Diagnostic[]): Voice[] {
  const kept: Voice[] = [];
  const sorted = [...voices].sort((a, b) => wordCount(b) - wordCount(a));
  const target = new Map<Voice, Voice>();
  for (const voice of sorted) {
    const shape = voice.infos[0]?.shape;
    const mergeable = shape !== undefined && ['initials', 'word', 'caps', 'titled', 'name', 'lower'].includes(shape);
    const fits = mergeable ? kept.filter((other) => isPartOf(voice, other)) : [];
    if (fits.length === 1 && fits[0] !== undefined) {
      target.set(voice, fits[0]);
      continue;
    }
    if (fits.length > 1)
      diagnostics.push({
        code: 'speaker-ambiguous',
        severity: 'warning',
        message: `“${voice.labels[0] ?? ''}” fits ${fits.map((one) => one.labels[0] ?? '').join(' and ')}`,
        ...(voice.turns[0] === undefined ? {} : { position: voice.turns[0].block.position }),
      });
    kept.push(voice);
  }
  for (const [voice, other] of target) {
    other.turns.push(...voice.turns);
    for (const key of voice.keys) other.keys.add(key);
    other.infos.push(...voice.infos);
    other.labels.push(...voice.labels.filter((label) => !other.labels.includes(label)));
  }
  for (const voice of kept) {
    voice.turns.sort((a, b) => a.block.position.start.offset - b.block.position.start.offset);
    voice.labels.sort((a, b) => firstUse(voice, a) - firstUse(voice, b));
  }
  return voices.filter((voice) => kept.includes(voice)).sort((a, b) => start(a) - start(b));
}

const start = (voice: Voice): number => voice.turns[0]?.block.position.start.offset ?? 0;

function firstUse(voice: Voice, label: string): number {
  return voice.turns.findIndex((turn) => turn.block.label === label);
}

function wordCount(voice: Voice): number {
  return Math.max(0, ...voice.labels.map((label) => label.split(/\s+/).length));
}

function isPartOf(part: Voice, whole: Voice): boolean {
  return part.infos.some((short) => whole.infos.some((long) => short.key !== long.key && fitsLabel(short, long)));
}

function fitsLabel(short: LabelInfo, long: LabelInfo): boolean {
  const printed = /[([（]\s*([\p{L}.\s]{1,12}?)\s*[)\]）]\s*$/u.exec(long.label)?.[1];
  if (printed !== undefined && foldLabel(printed) === short.key) return true;
  if (short.shape === 'initials') {
    const letters = nameWords(foldLabel(long.label))
      .map((word) => word[0] ?? '')
      .join('');
    return letters.length >= 2 && long.shape !== 'initials' && letters === short.key.replace(/ /g, '');
  }
  const longWords = nameWords(foldLabel(long.label.split(',')[0] ?? long.label));
  const shortWords = nameWords(short.key);
  if (shortWords.length === 0 || longWords.length <= shortWords.length) return false;
  return shortWords.every((word) => longWords.includes(word));
}

/** The words of a folded name without its titles. */
function nameWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '' && !TITLES.has(word) && word !== 'the');
}

function nameVoice(
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

/** A label that is itself a full name: two words or more, without a title, written as names are. */
function fullNameIn(voice: Voice): { readonly name: string; readonly turn: DraftTurn } | undefined {
  for (const turn of voice.turns) {
    const info = turn.from.candidate?.label;
    if (info === undefined || !['name', 'titled', 'caps', 'role'].includes(info.shape)) continue;
    const base = personPart(info.label);
    const bare = stripTitles(base);
    if (bare.split(/\s+/).length < 2 || !isPersonName(titleCase(bare)) || /\b(?:of|and|the|pro)\b/i.test(bare))
      continue;
    if (TITLES.has(foldLabel(bare)) || isOrganisation(voice)) continue;
    return { name: titleCase(bare), turn };
  }
  return undefined;
}

/** Of `NAME, OFFICE` and `OFFICE, NAME` the part that is no office; of `MODERATOR (NAME)` what stands in parentheses. */
function personPart(label: string): string {
  const inside = /[([（]([^()[\]（）]+)[)\]）]\s*$/u.exec(label)?.[1];
  const outside = label.replace(/\s*[([（].*$/u, '');
  if (inside !== undefined && isRole(foldLabel(outside))) return inside.trim();
  const parts = outside.split(/\s*,\s*/);
  const person = parts.find((part) => part.includes(' ') && !isOffice(part));
  return person ?? parts[0] ?? outside;
}

function isRole(key: string): boolean {
  return INTERVIEWER_WORDS.has(key) || INTERVIEWEE_WORDS.has(key) || OTHER_ROLE_WORDS.has(key);
}

/** Joined by a small word, or opening with a title that no name follows. */
function isOffice(part: string): boolean {
  const words = foldLabel(part).split(' ');
  const joined = words.some((word) => /^(?:de|del|of|for|the|für|du|des|da|do|di)$/.test(word));
  return joined && (TITLES.has(words[0] ?? '') || isRole(words[0] ?? '') || words.length >= 3);
}

/** `Harvard Advocate`, `NPR News`: an asker without a single other sign of being a person is left alone. */
function isOrganisation(voice: Voice): boolean {
  return voice.labels.some((label) =>
    /\b(?:news|times|post|magazine|review|journal|press|radio|tv|podcast|advocate|tribune|herald|gazette|chronicle|project|institute|university|foundation|committee|board|council|group|team|staff|editors?)\b/i.test(
      label,
    ),
  );
}

function stripTitles(label: string): string {
  let words = label.split(/\s+/);
  while (words.length > 1 && TITLES.has(foldLabel(words[0] ?? ''))) words = words.slice(1);
  return words.join(' ');
}

function titleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
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

function includesName(long: string, short: string): boolean {
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
function addressedNames(voices: readonly Voice[], turns: readonly DraftTurn[], _mentions: readonly Mention[]): void {
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
function namesByRole(voices: readonly Voice[], people: readonly Person[]): void {
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

/** Who asks and who answers: by role words, by the header, or by the share of turns that end in a question. */
function giveRoles(voices: readonly Voice[], people: readonly Person[]): void {
  for (const voice of voices) {
    const stated = people.find(
      (person) => person.role !== undefined && voice.name !== undefined && sameName(person.name, voice.name),
    );
    const role =
      stated?.role ?? voice.infos.map(({ key, shape }) => roleOfLabel(key, shape)).find((one) => one !== undefined);
    if (role !== undefined) voice.role = role;
  }
  if (voices.some((voice) => voice.infos.length > 0)) {
    officialRoles(voices);
    rolesByQuestions(voices);
  }
  for (const voice of voices) {
    if (voice.role === 'interviewer' && voice.infos.length > 0) {
      const asks = voice.turns.filter(asksQuestion).length;
      if (asks > 0) voice.evidence.push({ kind: 'asks', turns: asks });
    }
  }
}

/** In a hearing with Q and A, whoever else speaks is neither; so is everybody in the record of a parliament. */
function officialRoles(voices: readonly Voice[]): void {
  const has = (key: string): boolean => voices.some((voice) => voice.keys.has(key));
  const titled = voices.filter(
    ({ infos }) =>
      infos[0]?.shape === 'titled' || infos[0]?.shape === 'role' || /^(?:mr|mrs|ms|the) /.test(infos[0]?.key ?? ''),
  );
  const record =
    !has('q') &&
    titled.length >= 0.8 * voices.length &&
    voices.every(({ turns }) => turns.every(({ from }) => from.candidate?.style === 'period'));
  if (!record && !(has('q') && has('a'))) {
    if (has('q'))
      for (const voice of titled)
        voice.role ??= voice.turns.length > 1 || voices.length === 2 ? 'interviewee' : 'other';
    return;
  }
  for (const voice of titled) voice.role ??= 'other';
}

function sameName(a: string, b: string): boolean {
  return foldLabel(a) === foldLabel(b) || includesName(a, b) || includesName(b, a);
}

function roleOfLabel(key: string, shape: string): Role | undefined {
  if (shape === 'qa')
    return QUESTION_LABELS.has(key) && !/^[a-z]$/.test(key)
      ? 'interviewer'
      : key === 'q'
        ? 'interviewer'
        : key === 'a'
          ? 'interviewee'
          : ANSWER_LABELS.has(key) && key.length > 1
            ? 'interviewee'
            : undefined;
  const bare = key.replace(/(?:^the | (?:no )?\d{1,3}$| [a-h]$)/g, '');
  if (MODERATOR_WORDS.has(key) || MODERATOR_WORDS.has(bare)) return 'moderator';
  if (INTERVIEWER_WORDS.has(key) || INTERVIEWER_WORDS.has(bare)) return 'interviewer';
  if (INTERVIEWEE_WORDS.has(key) || INTERVIEWEE_WORDS.has(bare)) return 'interviewee';
  return undefined;
}

function asksQuestion(turn: DraftTurn): boolean {
  const last = turn.block.paragraphs[turn.block.paragraphs.length - 1];
  return last !== undefined && /[?？؟\u037e]["”’»)\]*_]*$/u.test(last.text);
}

/** In a talk of two, the one whose turns mostly ask interviews the other; among more, one asker must stand out. */
function rolesByQuestions(voices: readonly Voice[]): void {
  const open = voices.filter((voice) => voice.role === undefined && voice.turns.length >= 1);
  const stats = open.map((voice) => ({
    voice,
    share: voice.turns.filter(asksQuestion).length / voice.turns.length,
    words: spokenLength(voice) / voice.turns.length,
  }));
  const total = voices.reduce((sum, voice) => sum + voice.turns.length, 0);
  if (voices.length < 2 || total < 4) return;
  const need = voices.length === 2 ? 0.25 : 0.5;
  const asker = stats
    .filter(({ share, voice }) => share >= need && voice.turns.length >= 2)
    .sort((a, b) => b.share - a.share)[0];
  const known = voices.find((voice) => voice.role === 'interviewer');
  if (known === undefined && asker === undefined) return;
  if (known === undefined && asker !== undefined) {
    const others = stats.filter(({ voice }) => voice !== asker.voice);
    if (!others.every(({ share }) => share <= 0.5 * asker.share)) return;
    asker.voice.role = 'interviewer';
  }
  if (voices.length > 2 && known === undefined && voices.length > 7) return;
  for (const { voice, share } of stats) {
    if (voice.role !== undefined || share >= 0.35) continue;
    const shape = voice.infos[0]?.shape;
    if (shape === 'role' || shape === 'code') continue;
    if (voices.length === 2 || voice.turns.length >= 2) voice.role = 'interviewee';
  }
}

function spokenLength(voice: Voice): number {
  return voice.turns.reduce((sum, { block }) => sum + block.paragraphs.reduce((n, { text }) => n + text.length, 0), 0);
}
