import type { Diagnostic, Evidence, Role } from '../../../model/transcript.ts';
import { TITLES } from '../../../text/lexicon.ts';
import { foldLabel, type LabelInfo } from '../label-shape.ts';
import type { DraftTurn } from '../walk.ts';
import { answerEachOther } from './answering.ts';
import { isInitials } from './fits.ts';
import { personPart } from './full-label.ts';
import { foldName } from './person-name.ts';
import { withoutHonorific } from './uncased-name.ts';

/** One voice while it is being worked out. */
export interface Voice {
  readonly labels: string[];
  readonly keys: Set<string>;
  readonly infos: LabelInfo[];
  readonly turns: DraftTurn[];
  name?: string;
  role?: Role;
  /** Several voices at once: `Nora & Omar`. */
  joint?: true;
  readonly evidence: Evidence[];
}

/** What tells a turn's voice from the others: its label, else the part that it plays. Absent where nobody can say. */
export function voiceKey({ from }: DraftTurn): string | undefined {
  if (from.voice === 'unknown') return undefined;
  return from.candidate?.label.key ?? `\u0000${from.voice ?? ''}`;
}

export function collectVoices(turns: readonly DraftTurn[]): Voice[] {
  const byKey = new Map<string, Voice>();
  for (const turn of turns) {
    const key = voiceKey(turn);
    if (key === undefined) continue;
    const info = turn.from.candidate?.label;
    const place = info === undefined ? `\u0000${turn.from.voice ?? ''}` : placeOf(info, byKey);
    let voice = byKey.get(place);
    if (voice === undefined) {
      voice = { labels: [], keys: new Set(), infos: [], turns: [], evidence: [] };
      if (info === undefined) voice.role = turn.from.voice === 'question' ? 'interviewer' : 'interviewee';
      byKey.set(place, voice);
    }
    voice.keys.add(info?.key ?? place);
    if (info !== undefined && !voice.labels.includes(info.label)) {
      voice.labels.push(info.label);
      voice.infos.push(info);
    }
    voice.turns.push(turn);
  }
  return [...byKey.values()];
}

/**
 * One key for the variants of a label in case, space, punctuation and accents. `A (Nora Lindqvist)` is another voice than
 * an earlier `A`.
 */
function placeOf({ key, shape, label }: LabelInfo, known: ReadonlyMap<string, Voice>): string {
  const place = spellingKey(key);
  const person = shape === 'qa' ? personBeside(label) : undefined;
  const before = known.get(place);
  return person === undefined || before === undefined || before.labels.includes(label) ? place : `${place} ${person}`;
}

/** Two capitalised words in parentheses behind a label. */
export function personBeside(label: string): string | undefined {
  return /[([（]\s*(\p{Lu}[^\s()]{0,30} [^()]{0,60}?\p{Lu}[^()]{0,60})[)\]）]$/u.exec(label)?.[1];
}

/** Without accents, Arabic vowel signs and spaces. */
function spellingKey(key: string): string {
  return foldName(key).replace(/[\u0640\u064b-\u0652 ]/g, '') || key;
}

const MERGEABLE: ReadonlySet<string> = new Set([
  'initials',
  'word',
  'caps',
  'titled',
  'name',
  'lower',
  'uncased',
  'role',
]);

/** A full name and a part of it that fits nobody else are one person; so are a name and its initials printed with it. */
export function mergeVoices(voices: Voice[], diagnostics: Diagnostic[]): Voice[] {
  const kept = new Set<Voice>();
  const index = new Map<string, Voice[]>();
  const target = new Map<Voice, Voice>();
  markJoint(voices);
  for (const voice of [...voices].sort((a, b) => wordCount(b) - wordCount(a))) {
    const mergeable = voice.joint !== true && voice.infos.some((info) => MERGEABLE.has(info.shape) || isInitials(info));
    const fits = mergeable ? wholesOf(voice, index) : [];
    const [only] = fits;
    if (fits.length === 1 && only !== undefined) {
      target.set(voice, only);
      continue;
    }
    if (fits.length > 1) diagnostics.push(ambiguous(voice, fits));
    kept.add(voice);
    if (voice.joint !== true)
      for (const key of voice.infos.flatMap(keysOf)) index.set(key, [...(index.get(key) ?? []), voice]);
  }
  for (const [voice, other] of target) absorb(other, voice);
  for (const voice of kept) {
    voice.turns.sort((a, b) => a.block.position.start.offset - b.block.position.start.offset);
    voice.labels.sort((a, b) => firstUse(voice, a) - firstUse(voice, b));
  }
  return voices.filter((voice) => kept.has(voice)).sort((a, b) => start(a) - start(b));
}

const JOINT = /^(.{1,60}?)(?:\s*[&/]\s*|\s+(?:and|y|e|et|und|och|og|en|и)\s+)(.{1,60})$/u;

/** `Nora & Omar`, where both halves are voices of their own or parts of their labels. */
function markJoint(voices: readonly Voice[]): void {
  const wholes = new Map<string, Set<Voice>>();
  for (const voice of voices)
    for (const { key } of voice.infos)
      for (const word of [key, ...key.split(' ')]) wholes.set(word, (wholes.get(word) ?? new Set()).add(voice));
  const isOther = (part: string, voice: Voice): boolean => {
    const found = wholes.get(foldLabel(part));
    return found !== undefined && (found.size > 1 || !found.has(voice));
  };
  for (const voice of voices) {
    const halves = JOINT.exec(voice.labels[0] ?? '')?.slice(1);
    if (halves?.every((half) => isOther(half, voice)) !== true) continue;
    voice.joint = true;
    voice.role = 'other';
  }
}

/** Gives a voice the turns and labels of another. */
export function absorb(target: Voice, voice: Voice): void {
  target.turns.push(...voice.turns);
  for (const key of voice.keys) target.keys.add(key);
  target.infos.push(...voice.infos);
  target.labels.push(...voice.labels.filter((label) => !target.labels.includes(label)));
}

function ambiguous(voice: Voice, fits: readonly Voice[]): Diagnostic {
  const position = voice.turns[0]?.block.position;
  return {
    code: 'speaker-ambiguous',
    severity: 'warning',
    message: `“${voice.labels[0] ?? ''}” fits ${fits.map((one) => one.labels[0] ?? '').join(' and ')}`,
    ...(position === undefined ? {} : { position }),
  };
}

/** The voices whose label a shorter label is a part of. */
function wholesOf(voice: Voice, index: ReadonlyMap<string, readonly Voice[]>): Voice[] {
  const near = voice.infos.flatMap((info) => {
    const last = nameWords(foldLabel(personPart(info.label))).at(-1) ?? '';
    return [last, info.key, info.key.replace(/ /g, ''), ...firstSign(info.label)].flatMap(
      (key) => index.get(key) ?? [],
    );
  });
  return [...new Set(near)].filter((other) => isPartOf(voice, other) && !isRelative(voice, other));
}

/** `Mrs Haddad` beside `Omar Haddad`, who answer each other. */
function isRelative(voice: Voice, whole: Voice): boolean {
  return voice.infos.every(({ shape }) => shape === 'titled') && answerEachOther(voice, whole);
}

/** What a shorter label of the same person can be found by: a word, the initials, the short form printed with it. */
function keysOf({ label }: LabelInfo): string[] {
  const words = nameWords(foldLabel(personPart(label)));
  return [
    ...new Set([
      ...words,
      words.map((word) => word[0] ?? '').join(''),
      foldLabel(shortForm(label) ?? ''),
      ...firstSign(label),
    ]),
  ];
}

/** In scripts without capitals, a shorter label is found by the sign with which it begins. */
function firstSign(label: string): string[] {
  return /\p{Lu}|\p{Ll}/u.test(label) ? [] : [label[0] ?? ''];
}

/** `NL` of `Nora Lindqvist (NL)`. */
function shortForm(label: string): string | undefined {
  const hereafter = /[(（]以下(?:简称|簡稱|、|，|,)?[“"「]?([\p{L}]{1,6})[”"」]?[)）]$/u.exec(label)?.[1];
  return hereafter ?? /[([（]\s*([\p{L}.\s]{1,12}?)\s*[)\]）]\s*$/u.exec(label)?.[1];
}

const start = (voice: Voice): number => voice.turns[0]?.block.position.start.offset ?? 0;

function firstUse(voice: Voice, label: string): number {
  return voice.turns.findIndex((turn) => turn.block.label === label);
}

function wordCount(voice: Voice): number {
  return Math.max(0, ...voice.labels.map((label) => label.split(/\s+/).length + (/[([（]/.test(label) ? 1 : 0)));
}

function isPartOf(part: Voice, whole: Voice): boolean {
  return part.infos.some((short) => whole.infos.some((long) => short.key !== long.key && fitsLabel(short, long)));
}

function fitsLabel(short: LabelInfo, long: LabelInfo): boolean {
  const printed = shortForm(long.label);
  if (printed !== undefined && foldLabel(printed) === short.key) return true;
  if (isHolder(short, long)) return true;
  if (short.shape === 'uncased') return isHonouredPart(short.label, long.label);
  const longWords = nameWords(foldLabel(personPart(long.label)));
  if (isInitials(short) && !isInitials(long)) {
    const letters = longWords.map((word) => word[0] ?? '').join('');
    if (letters.length >= 2 && letters === short.key.replace(/ /g, '')) return true;
  }
  const shortWords = nameWords(foldLabel(personPart(short.label)));
  if (shortWords.length === 0 || opensCompound(short, long)) return false;
  if (isAbbreviated(shortWords, longWords)) return true;
  if (!shortWords.every((word) => longWords.includes(word))) return false;
  return longWords.length > shortWords.length || isBare(short, shortWords);
}

/** `The Chair` of `The Chair (Ms. Nora Lindqvist (Eastport))`. */
function isHolder(short: LabelInfo, { label }: LabelInfo): boolean {
  const open = label.search(/[(（]/u);
  return (
    short.shape === 'role' && open > 0 && foldLabel(label.slice(0, open)) === short.key && !/[(（]/u.test(short.label)
  );
}

/** `前田さん` of `前田修吾さん`: the beginning of a name with the same word of honour. */
function isHonouredPart(short: string, long: string): boolean {
  const [part, whole] = [withoutHonorific(short), withoutHonorific(long)];
  const honour = short.slice(part.length).trim();
  return honour !== '' && honour === long.slice(whole.length).trim() && whole.startsWith(part) && whole !== part;
}

/** `T. B. Haddad` of `Tom Bert Haddad`. */
function isAbbreviated(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.filter((word) => word.length === 1);
  if (letters.length === 0 || letters.length === short.length || short.length !== long.length) return false;
  return short.every((word, i) => (word.length === 1 ? long[i]?.startsWith(word) === true : long[i] === word));
}

/** `HARBOUR` is no part of `HARBOUR-Reader Nora`. */
function opensCompound({ key }: LabelInfo, { label }: LabelInfo): boolean {
  return label.toLowerCase().includes(`${key}-`);
}

/** Without a title or an office beside the name. */
function isBare({ key }: LabelInfo, words: readonly string[]): boolean {
  return key === words.join(' ');
}

/** The words of a folded name without its titles. */
export function nameWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '' && !TITLES.has(word) && word !== 'the');
}
