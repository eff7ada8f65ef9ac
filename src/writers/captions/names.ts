import type { Transcript, Turn } from '../../model/transcript.ts';
import { withoutControls } from '../inline.ts';
import { turnNames } from '../names.ts';
import type { WriteOptions } from '../types.ts';

/** Each turn's speaker as the other writers print it, on one line, single spaces between its words. */
export function lineNames(transcript: Transcript, options: WriteOptions): Map<Turn, string | undefined> {
  const names = new Map<Turn, string | undefined>();
  for (const [turn, name] of turnNames(transcript, options))
    names.set(
      turn,
      withoutControls(name ?? '')
        .replace(/\s+/gu, ' ')
        .trim() || undefined,
    );
  return names;
}
