import type { Transcript, Turn } from './transcript.ts';

/** The turns of a transcript, in source order. */
export function turnsOf(transcript: Pick<Transcript, 'blocks'>): Turn[] {
  return transcript.blocks.filter((block) => block.type === 'turn');
}
