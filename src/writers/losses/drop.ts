import type { Transcript } from '../../model/transcript.ts';
import type { WriteOptions } from '../types.ts';

/** Something that a format cannot carry, or carries in a form of its own. */
export interface Drop {
  /** As lists of formats name it: `headings`. */
  readonly what: string;
  /** How many of them a transcript has. */
  count(transcript: Transcript, options: WriteOptions): number;
  /** How so many of them are called: `2 headings`. */
  print(count: number, transcript: Transcript): string;
  /** It is in the output, in another form: what is printed says in which. Default: it is left out. */
  readonly changed?: true;
}

/** What one output lacks or has in another form. */
export interface Loss {
  readonly what: string;
  readonly count: number;
  readonly text: string;
  readonly changed: boolean;
}

/** What the output of a writer lacks of this transcript. */
export function lossesOf(
  { drops }: { readonly drops: readonly Drop[] },
  transcript: Transcript,
  options: WriteOptions = {},
): Loss[] {
  return drops.flatMap((drop) => {
    const count = drop.count(transcript, options);
    if (count === 0) return [];
    return [{ what: drop.what, count, text: drop.print(count, transcript), changed: drop.changed === true }];
  });
}
