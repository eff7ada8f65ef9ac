import type { Transcript } from '../../src/model/transcript.ts';
import { turnsOf } from '../../src/model/turns.ts';
import { type ParseOptions, parse } from '../../src/pipeline.ts';

/** A turn in short: `0-3480 Nora: words | next paragraph`; `~` before a name that was carried over. */
export function inShort(transcript: Transcript): string[] {
  const speakers = new Map(transcript.speakers.map(({ id, labels }) => [id, labels[0] ?? id]));
  return turnsOf(transcript).map(({ speaker, startMs, endMs, assumed, paragraphs }) => {
    const times = startMs === undefined ? '' : `${startMs}-${endMs ?? ''} `;
    const name = speaker === undefined ? '' : `${assumed ? '~' : ''}${speakers.get(speaker)}: `;
    return times + name + paragraphs.map(({ text }) => text).join(' | ');
  });
}

/** The turns of a text in short. */
export const turnsIn = async (text: string, options: ParseOptions = {}): Promise<string[]> =>
  inShort(await parse(text, options));

/** The codes of what a reader had to forgive. */
export const forgivenIn = async (text: string, options: ParseOptions = {}): Promise<string[]> =>
  ((await parse(text, options)).diagnostics ?? []).map(({ code }) => code);
