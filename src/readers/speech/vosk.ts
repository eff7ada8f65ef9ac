import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, firstOf, get, has, items, resultsOf, textOf } from '../json-tree/values.ts';
import { cueOf, cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * Vosk: `result` of words and their `text`, one, a list of them, or one after another as its examples print them (best
 * of several `alternatives`; what is `partial` comes again), and what vosk-transcriber prints (`monologues` of `terms`).
 * Seconds.
 * https://alphacephei.com/vosk
 */
export const vosk = jsonFormat({
  id: 'vosk',
  summary: 'Vosk results',
  isStream: true,
  detect(root) {
    if (has(firstOf(get(root, 'monologues')), 'terms')) return 0.97;
    return resultsOf(root).some((one) => has(items(get(bestOf(one), 'result'))[0], 'word', 'start')) ? 0.96 : 0;
  },
  find,
});

const bestOf = (one: JsonNode): JsonNode | undefined => items(get(one, 'alternatives'))[0] ?? one;

function find(root: JsonNode, notes: Notes): Found {
  if (has(root, 'monologues'))
    return {
      cues: notes.list(get(root, 'monologues')).flatMap((one) => {
        const label = speakerOf(get(one, 'speaker'));
        return cuesOfWords(wordsIn(get(one, 'terms'), notes).map((word) => ({ ...word, label })));
      }),
    };
  return { cues: resultsOf(root).flatMap((one) => cuesOfResult(bestOf(one), notes)) };
}

/** A result is what was said up to a pause. */
function cuesOfResult(result: JsonNode | undefined, notes: Notes): Cue[] {
  const words = wordsIn(get(result, 'result'), notes);
  if (words.length > 0) return cuesOfWords(words);
  const text = get(result, 'text');
  return result !== undefined && text !== undefined && textOf(text)?.trim() ? [cueOf(text, result, {})] : [];
}

function wordsIn(list: JsonNode | undefined, notes: Notes): Word[] {
  return notes.list(list).flatMap(
    (one) =>
      wordOf(notes.words(either(one, 'word', 'text'), one), {
        startMs: notes.time(get(one, 'start'), seconds),
        endMs: notes.time(get(one, 'end'), seconds),
        joined: textOf(get(one, 'type')) === 'PUNCT',
      }) ?? [],
  );
}
