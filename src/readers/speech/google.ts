import { inTimeOrder } from '../cues/order.ts';
import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, firstOf, get, has, hasOne, items, numberOf, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { apart, cueOf, cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { channelLabels, channelOf, speakerOf } from './speakers.ts';
import { protoDuration } from './times.ts';

/**
 * Google's Speech-to-Text, v1, v1p1beta1 and v2, as REST and as its client libraries print it (`startTime`,
 * `start_time`; `"1.500s"`, `{seconds, nanos}`), also inside a finished operation, and within what its Video Intelligence
 * says of a video.
 * https://cloud.google.com/speech-to-text/docs/reference/rest
 */
export const google = jsonFormat({
  id: 'google',
  summary: 'Google Speech-to-Text, v1 and v2',
  detect(root) {
    const result = recordingsIn(root).flat()[0];
    const best = firstOf(get(result, 'alternatives'));
    if (best === undefined || hasOne(root, 'result_index', 'speaker_labels')) return 0;
    if (
      hasOne(result, 'final') ||
      hasOne(best, 'timestamps', 'content') ||
      has(firstOf(get(best, 'words')), 'punctuated_word')
    )
      return 0;
    return hasOne(best, 'transcript', 'words') ? 0.95 : 0;
  },
  find,
});

/** The results of each recording, wherever they are wrapped. Version 2 has several in batches, Video Intelligence in a list. */
function recordingsIn(root: JsonNode): readonly (readonly JsonNode[])[] {
  const whole = root.type === 'array' && !has(firstOf(root), 'alternatives') ? items(root) : [root];
  const single: JsonNode[] = [];
  const recordings: (readonly JsonNode[])[] = [single];
  for (const one of whole) {
    const answer = get(one, 'response') ?? one;
    const results = one.type === 'array' ? one : get(answer, 'results');
    for (const video of items(either(answer, 'annotationResults', 'annotation_results')))
      recordings.push(items(either(video, 'speechTranscriptions', 'speech_transcriptions')));
    if (results?.type === 'object') recordings.push(...(results.children ?? []).map(resultsOfFile));
    else single.push(...items(results));
  }
  return recordings;
}

function resultsOfFile(file: JsonNode): readonly JsonNode[] {
  const inline = either(file, 'inlineResult', 'inline_result');
  return items(get(get(file, 'transcript') ?? get(inline, 'transcript'), 'results'));
}

interface Result {
  readonly node: JsonNode;
  readonly text: JsonNode | undefined;
  readonly words: readonly Word[];
  readonly endMs: number | undefined;
  readonly channel: string | undefined;
}

function find(root: JsonNode, notes: Notes): Found {
  const recordings = recordingsIn(root).map((nodes) => nodes.flatMap((node) => resultOf(node, notes) ?? []));
  const language = recordings.flat().flatMap(({ node }) => textOf(either(node, 'languageCode', 'language_code')) ?? []);
  return {
    cues: recordings.flatMap((results) => apart(cuesOfRecording(results))),
    metadata: language[0] === undefined ? {} : { language: language[0] },
  };
}

function cuesOfRecording(all: readonly Result[]): readonly Cue[] {
  const results = withoutRepeats(all);
  const labelOf = channelLabels(
    results.flatMap(({ channel, words }) =>
      words.length === 0 ? [{ channel }] : words.map(({ label }) => ({ channel, label })),
    ),
  );
  const cues = results.flatMap((result) => cuesOf(result, labelOf));
  return new Set(results.map(({ channel }) => channel)).size > 1 ? inTimeOrder(cues) : cues;
}

function resultOf(node: JsonNode, notes: Notes): Result | undefined {
  const [best] = notes.list(get(node, 'alternatives'));
  if (best === undefined) return undefined;
  const words = notes.list(get(best, 'words')).flatMap((word) => {
    const speaker = either(word, 'speakerLabel', 'speaker_label', 'speakerTag', 'speaker_tag');
    return (
      wordOf(get(word, 'word'), {
        startMs: notes.time(either(word, 'startTime', 'startOffset', 'start_time', 'start_offset'), protoDuration),
        endMs: notes.time(either(word, 'endTime', 'endOffset', 'end_time', 'end_offset'), protoDuration),
        // 0 is what the protocol prints where nothing was said of the speaker; the first one is 1.
        label: numberOf(speaker) === 0 ? undefined : speakerOf(speaker),
      }) ?? []
    );
  });
  return {
    node,
    text: get(best, 'transcript'),
    words: leaveOutStart(words),
    endMs: notes.time(
      either(node, 'resultEndTime', 'resultEndOffset', 'result_end_time', 'result_end_offset'),
      protoDuration,
    ),
    channel:
      numberOf(either(node, 'channelTag', 'channel_tag')) === 0
        ? undefined
        : channelOf(either(node, 'channelTag', 'channel_tag')),
  };
}

/** The protocol leaves zeros out: a word that has only an end begins at 0. */
function leaveOutStart(words: readonly Word[]): readonly Word[] {
  return words.map((word) => (word.startMs === undefined && word.endMs !== undefined ? { ...word, startMs: 0 } : word));
}

/** With speakers told apart, the last result has all words of the others once more, each with its speaker. */
function withoutRepeats(results: readonly Result[]): readonly Result[] {
  const last = results[results.length - 1];
  const first = results.find((result) => openingOf(result).length > 0);
  if (last === undefined || first === undefined || first === last) return results;
  if (!last.words.some(({ label }) => label !== undefined)) return results;
  return repeats(first, last) ? [last] : results;
}

const ALIKE = 3;

function repeats(first: Result, last: Result): boolean {
  const [one, again] = [openingOf(first), openingOf(last)];
  const sameWords = again.length > 0 && one.every((word, i) => i >= again.length || word === again[i]);
  const [start, restart] = [first.words[0]?.startMs, last.words[0]?.startMs];
  if (start !== undefined && restart !== undefined) return restart <= start && sameWords;
  return sameWords;
}

function openingOf({ text, words }: Result): string[] {
  const all =
    words.length > 0
      ? words.map((word) => word.text)
      : (textOf(text) ?? '')
          .trim()
          .split(/\s+/, ALIKE)
          .filter((word) => word !== '');
  return all.slice(0, ALIKE).map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
}

type LabelOf = (word: {
  readonly channel: string | undefined;
  readonly label?: string | undefined;
}) => string | undefined;

function cuesOf({ node, text, words, endMs, channel }: Result, labelOf: LabelOf): Cue[] {
  const named = words.map((word) => ({ ...word, label: labelOf({ channel, label: word.label }) }));
  const label = labelOf({ channel });
  if (text === undefined || textOf(text)?.trim() === '') return cuesOfWords(named);
  if (words.length === 0) return [cueOf(text, node, { endMs, label })];
  return words.some((word) => word.label !== undefined)
    ? cuesOfWords(named)
    : cuesOfText(text, node, { label }, words, true);
}
