import type { Speaker, Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { labelInfo } from '../readers/plain-text/label-shape.ts';
import { foldedOf } from './keys.ts';
import { areNear, comparable } from './near.ts';
import type { Sighting } from './types.ts';

/** Kinds of evidence that are a person's word on this very file. A people file speaks of labels one by one. */
const SAID_BY_PEOPLE = new Set(['config', 'sidecar', 'flag']);
const NAMELESS = new Set(['qa', 'role', 'code', 'event', 'stop', 'emoji']);

/** What a transcript says of its labels. */
export interface Seen extends Pick<Sighting, 'label' | 'name' | 'generic' | 'turns'> {
  /** What whoever the reader gave the label to is called. */
  readonly speakerName: string | undefined;
  /** Whether a person has said so of this very file: its sidecar, a configuration, a flag. */
  readonly isSaid: boolean;
}

/** The labels of one file, each with who that is where the file or a person says it. */
export function seenIn(transcript: Transcript): Seen[] {
  const turns = new Map<string, number>();
  for (const { speaker, label } of turnsOf(transcript))
    if (speaker !== undefined && label !== undefined) {
      const key = `${speaker}\n${label}`;
      turns.set(key, (turns.get(key) ?? 0) + 1);
    }
  return transcript.speakers.flatMap((speaker) =>
    speaker.labels.map((label) => ({
      label,
      name: nameFor(label, speaker),
      speakerName: speaker.name,
      isSaid: isSaid(speaker),
      generic: isNameless(label),
      turns: turns.get(`${speaker.id}\n${label}`) ?? 0,
    })),
  );
}

function isSaid({ evidence = [] }: Pick<Speaker, 'evidence'>): boolean {
  return evidence.some(({ kind }) => SAID_BY_PEOPLE.has(kind));
}

/** A misprint that the reader took for somebody is likely, not said: a collection does not go by it. */
function nameFor(label: string, { name, labels, evidence = [] }: Speaker): string | undefined {
  const whole = name ?? labels.find((one) => !isNameless(one) && foldedOf(one).full);
  if (whole === undefined || isSaid({ evidence })) return whole;
  return isMisprint(label, [whole, ...labels]) ? fullerLabel(label, labels) : whole;
}

/** The label in full that half a name stands in, letter for letter. */
function fullerLabel(label: string, labels: readonly string[]): string | undefined {
  const { full, words } = foldedOf(label);
  if (full) return undefined;
  return labels.find((other) => foldedOf(other).full && words.every((word) => foldedOf(other).words.includes(word)));
}

function isMisprint(label: string, right: readonly string[]): boolean {
  const own = foldedOf(label);
  const [name = ''] = right;
  const whole = foldedOf(name);
  if (isNameless(label) || own.key === whole.key || own.words.every((word) => whole.words.includes(word))) return false;
  const mine = comparable(own);
  if (right.some((one) => areNear(mine, comparable(foldedOf(one))))) return true;
  return own.words.some((word) =>
    whole.words.some((one) => areNear(comparable(foldedOf(word)), comparable(foldedOf(one)))),
  );
}

function isNameless(label: string): boolean {
  const info = labelInfo(label);
  return info === undefined || NAMELESS.has(info.shape);
}
