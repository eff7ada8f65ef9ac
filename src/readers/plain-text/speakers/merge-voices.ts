import type { Diagnostic } from '../../../model/transcript.ts';
import { foldLabel, type LabelInfo } from '../label-shape.ts';
import { answerEachOther } from './answering.ts';
import { isInitials } from './fits.ts';
import { personPart } from './full-label.ts';
import { isPartOf, shortForm } from './label-parts.ts';
import { nameWords } from './person-name.ts';
import type { Voice } from './voices.ts';

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
  // The turns and labels of all others are in order.
  for (const voice of new Set(target.values())) {
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
  for (const turn of voice.turns) target.turns.push(turn);
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

const start = (voice: Voice): number => voice.turns[0]?.block.position.start.offset ?? 0;

function firstUse(voice: Voice, label: string): number {
  return voice.turns.findIndex((turn) => turn.block.label === label);
}

function wordCount(voice: Voice): number {
  return Math.max(0, ...voice.labels.map((label) => label.split(/\s+/).length + (/[([（]/.test(label) ? 1 : 0)));
}
