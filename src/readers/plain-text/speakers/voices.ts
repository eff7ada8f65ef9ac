import type { Diagnostic, Evidence, Role } from '../../../model/transcript.ts';
import { foldLabel, type LabelInfo } from '../label-shape.ts';
import { TITLES } from '../lexicon.ts';
import type { DraftTurn } from '../walk.ts';
import { isInitials } from './fits.ts';
import { personPart } from './full-label.ts';

/** One voice while it is being worked out. */
export interface Voice {
  readonly labels: string[];
  readonly keys: Set<string>;
  readonly infos: LabelInfo[];
  readonly turns: DraftTurn[];
  name?: string;
  role?: Role;
  readonly evidence: Evidence[];
}

export function collectVoices(turns: readonly DraftTurn[]): Voice[] {
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

const MERGEABLE: ReadonlySet<string> = new Set(['initials', 'word', 'caps', 'titled', 'name', 'lower']);

/** A full name and a part of it that fits nobody else are one person; so are a name and its initials printed with it. */
export function mergeVoices(voices: Voice[], diagnostics: Diagnostic[]): Voice[] {
  const kept: Voice[] = [];
  const sorted = [...voices].sort((a, b) => wordCount(b) - wordCount(a));
  const target = new Map<Voice, Voice>();
  for (const voice of sorted) {
    const mergeable = voice.infos.some((info) => MERGEABLE.has(info.shape) || isInitials(info));
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
  return Math.max(0, ...voice.labels.map((label) => label.split(/\s+/).length + (/[([（]/.test(label) ? 1 : 0)));
}

function isPartOf(part: Voice, whole: Voice): boolean {
  return part.infos.some((short) => whole.infos.some((long) => short.key !== long.key && fitsLabel(short, long)));
}

function fitsLabel(short: LabelInfo, long: LabelInfo): boolean {
  const printed = /[([（]\s*([\p{L}.\s]{1,12}?)\s*[)\]）]\s*$/u.exec(long.label)?.[1];
  if (printed !== undefined && foldLabel(printed) === short.key) return true;
  const longWords = nameWords(foldLabel(personPart(long.label)));
  if (isInitials(short) && !isInitials(long)) {
    const letters = longWords.map((word) => word[0] ?? '').join('');
    if (letters.length >= 2 && letters === short.key.replace(/ /g, '')) return true;
  }
  const shortWords = nameWords(foldLabel(personPart(short.label)));
  if (shortWords.length === 0 || !shortWords.every((word) => longWords.includes(word))) return false;
  return longWords.length > shortWords.length || isBare(short, shortWords);
}

/** Without a title or an office beside the name. */
function isBare({ key }: LabelInfo, words: readonly string[]): boolean {
  return key === words.join(' ');
}

/** The words of a folded name without its titles. */
export function nameWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '' && !TITLES.has(word) && word !== 'the');
}
