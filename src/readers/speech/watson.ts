import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, hasOne, items, resultsOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * IBM's Speech to Text: results with `timestamps: [[word, start, end]]`, and `speaker_labels` that say by a word's start
 * whose it is. Seconds. `%HESITATION` is what it prints for a filled pause, and stays.
 * https://cloud.ibm.com/apidocs/speech-to-text#recognize
 */
export const watson = jsonFormat({
  id: 'watson',
  summary: 'IBM Watson Speech to Text',
  isStream: true,
  detect(root) {
    const result = resultsIn(root)[0];
    const best = firstOf(get(result, 'alternatives'));
    if (best === undefined || !has(best, 'transcript')) return 0;
    return has(best, 'timestamps') ||
      has(result, 'final') ||
      hasOne(answersIn(root)[0], 'result_index', 'speaker_labels')
      ? 0.97
      : 0;
  },
  find,
});

/** One answer, a list of them, or a finished job, whose `results` are answers. */
function answersIn(root: JsonNode): readonly JsonNode[] {
  return resultsOf(root).flatMap((one) => {
    const inner = items(get(one, 'results'));
    return has(inner[0], 'results') ? inner : [one];
  });
}

const resultsIn = (root: JsonNode): readonly JsonNode[] => answersIn(root).flatMap((one) => items(get(one, 'results')));

function find(root: JsonNode, notes: Notes): Found {
  const speakers = speakersIn(answersIn(root));
  const cues = resultsIn(root).flatMap((result): Cue[] => {
    if (get(result, 'final')?.value === false) return [];
    const [best] = notes.list(get(result, 'alternatives'));
    const text = notes.words(get(best, 'transcript'), result);
    return text === undefined ? [] : cuesOfText(text, result, {}, wordsIn(best, speakers, notes), true);
  });
  return { cues };
}

/** Speakers by the start of a word, in milliseconds. */
function speakersIn(answers: readonly JsonNode[]): ReadonlyMap<number, string | undefined> {
  const byStart = new Map<number, string | undefined>();
  for (const one of answers.flatMap((answer) => items(get(answer, 'speaker_labels')))) {
    const from = seconds(get(one, 'from'));
    if (from !== undefined) byStart.set(from, speakerOf(get(one, 'speaker')));
  }
  return byStart;
}

function wordsIn(best: JsonNode | undefined, speakers: ReadonlyMap<number, string | undefined>, notes: Notes): Word[] {
  return items(get(best, 'timestamps')).flatMap((stamp) => {
    const [word, start, end] = items(stamp);
    const startMs = notes.time(start, seconds);
    const label = startMs === undefined ? undefined : speakers.get(startMs);
    return wordOf(word, { startMs, endMs: notes.time(end, seconds), label }) ?? [];
  });
}
