import type { Evidence, Role } from '../../../model/transcript.ts';
import type { LabelInfo } from '../label-shape.ts';
import type { DraftTurn } from '../walk.ts';
import { foldName } from './person-name.ts';

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
  const spelled = new Map<string, string>();
  for (const turn of turns) {
    const key = voiceKey(turn);
    if (key === undefined) continue;
    const info = turn.from.candidate?.label;
    const place = info === undefined ? `\u0000${turn.from.voice ?? ''}` : placeOf(info, byKey, spelled);
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
function placeOf(
  { key, shape, label }: LabelInfo,
  known: ReadonlyMap<string, Voice>,
  spelled: Map<string, string>,
): string {
  const place = spelled.get(key) ?? spellingKey(key);
  spelled.set(key, place);
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
