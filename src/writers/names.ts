import type { Speaker, Transcript, Turn } from '../model/transcript.ts';
import { nameParts } from '../text/names.ts';
import type { NameForm, WriteOptions } from './types.ts';

/** How each turn's speaker is printed: undefined where the source prints nobody. */
export function turnNames(
  transcript: Transcript,
  { names = ['label', 'label'] }: WriteOptions,
): Map<Turn, string | undefined> {
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const met = new Set<string>();
  const printed = new Map<Turn, string | undefined>();
  for (const block of transcript.blocks) {
    if (block.type !== 'turn') continue;
    const speaker = block.speaker === undefined ? undefined : speakers.get(block.speaker);
    const form = speaker !== undefined && met.has(speaker.id) ? names[1] : names[0];
    if (speaker !== undefined) met.add(speaker.id);
    printed.set(block, nameAs(form, speaker, block.label ?? undefined));
  }
  return printed;
}

function nameAs(form: NameForm, speaker: Speaker | undefined, label: string | undefined): string | undefined {
  const own = label ?? speaker?.labels[0];
  if (speaker === undefined || form === 'label') return own;
  if (form === 'qa') return speaker.role === 'interviewer' ? 'Q' : speaker.role === 'interviewee' ? 'A' : own;
  if (speaker.name === undefined) return own;
  if (form === 'full') return speaker.name;
  const { given, surname } = nameParts(speaker.name);
  return form === 'surname' ? surname : (given ?? speaker.name);
}
