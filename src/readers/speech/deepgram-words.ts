import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, get, items } from '../json-tree/values.ts';
import { type Word, wordOf } from './json-cues.ts';
import type { Notes } from './notes.ts';
import { seconds } from './times.ts';

export type LabelOf = (speaker: JsonNode | undefined, channel: string | undefined) => string | undefined;

export function timesOf(node: JsonNode, notes: Notes): Pick<Cue, 'startMs' | 'endMs'> {
  return { startMs: notes.time(get(node, 'start'), seconds), endMs: notes.time(get(node, 'end'), seconds) };
}

/** The `words` of an alternative or an utterance. */
export function wordsIn(node: JsonNode, channel: string | undefined, labelOf: LabelOf, notes: Notes): Word[] {
  return items(get(node, 'words')).flatMap(
    (word) =>
      wordOf(either(word, 'punctuated_word', 'word'), {
        ...timesOf(word, notes),
        label: labelOf(get(word, 'speaker'), channel),
      }) ?? [],
  );
}
