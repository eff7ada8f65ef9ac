import type { Speaker, Transcript, Turn } from '../model/transcript.ts';
import { nameParts } from '../text/names.ts';
import type { NameForm, WriteOptions } from './types.ts';

/**
 * How each turn's speaker is printed: undefined where the source prints nobody. Speakers whose short names are the same
 * are printed in full.
 */
export function turnNames(
  transcript: Transcript,
  { names = ['label', 'label'] }: WriteOptions,
): Map<Turn, string | undefined> {
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const met = new Set<string>();
  const shared = sharedNames(transcript.speakers);
  const printed = new Map<Turn, string | undefined>();
  for (const block of transcript.blocks) {
    if (block.type !== 'turn') continue;
    const speaker = block.speaker === undefined ? undefined : speakers.get(block.speaker);
    const form = speaker !== undefined && met.has(speaker.id) ? names[1] : names[0];
    if (speaker !== undefined) met.add(speaker.id);
    printed.set(block, nameAs(form, speaker, block.label, shared)?.replace(/[\r\n]/g, ' '));
  }
  return printed;
}

function nameAs(
  form: NameForm,
  speaker: Speaker | undefined,
  label: string | undefined,
  shared: ReadonlySet<string>,
): string | undefined {
  const own = label ?? speaker?.labels[0];
  if (speaker === undefined || form === 'label') return own;
  if (form === 'qa') return speaker.role === 'interviewer' ? 'Q' : speaker.role === 'interviewee' ? 'A' : own;
  if (speaker.name === undefined) return own;
  if (form === 'full') return speaker.name;
  const short = shortName(form, speaker.name);
  return shared.has(`${form} ${short}`) ? speaker.name : short;
}

function shortName(form: 'surname' | 'given', name: string): string {
  const { given, surname } = nameParts(name);
  return form === 'surname' ? surname : (given ?? name);
}

/** Forms and short names that would stand for two speakers. */
function sharedNames(speakers: readonly Speaker[]): ReadonlySet<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of speakers)
    for (const form of ['surname', 'given'] as const) {
      if (name === undefined) continue;
      const key = `${form} ${shortName(form, name)}`;
      if (once.has(key)) shared.add(key);
      once.add(key);
    }
  return shared;
}
