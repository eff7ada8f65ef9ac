import { inTimeOrder } from '../cues/order.ts';
import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { get, has, hasOne, items, resultsOf, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { type LabelOf, wordsIn } from './deepgram-words.ts';
import { CHANNEL_PAUSE, cuesOfWords } from './json-cues.ts';
import type { Notes } from './notes.ts';
import { settled } from './settled.ts';
import { channelLabels, channelOf, speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * Messages of Deepgram's live stream: `Results` with words for one channel, said again until `is_final`. `start` and
 * `duration` are seconds, `channel_index` is the channel and how many there are. Other messages have no words.
 * https://developers.deepgram.com/reference/speech-to-text/listen-streaming
 */
export const isLive = (root: JsonNode): boolean => resultsOf(root).some(isResult);

const isResult = (message: JsonNode): boolean =>
  has(get(message, 'channel'), 'alternatives') && hasOne(message, 'is_final', 'channel_index');

export function liveCues(root: JsonNode, notes: Notes): Cue[] {
  const results = settled(
    resultsOf(root).filter(isResult),
    (one) => get(one, 'is_final')?.value === true,
    (one) => `${channelIn(one)} ${get(one, 'start')?.value}`,
  );
  const several = new Set(results.map(channelIn)).size > 1;
  const labelOf = labelsOf(results);
  const cues = results.flatMap((one) => cuesOfResult(one, several ? channelIn(one) : undefined, labelOf, notes));
  return several ? inTimeOrder(cues) : cues;
}

const channelIn = (result: JsonNode): string | undefined => channelOf(items(get(result, 'channel_index'))[0]);

const bestOf = (result: JsonNode): JsonNode | undefined => items(get(result, 'channel', 'alternatives'))[0];

function labelsOf(results: readonly JsonNode[]): LabelOf {
  const labelOf = channelLabels(
    results.flatMap((result) => {
      const labels = items(get(bestOf(result), 'words')).map((word) => speakerOf(get(word, 'speaker')));
      return (labels.length === 0 ? [undefined] : labels).map((label) => ({ channel: channelIn(result), label }));
    }),
  );
  return (speaker, channel) => labelOf({ channel, label: speakerOf(speaker) });
}

function cuesOfResult(result: JsonNode, channel: string | undefined, labelOf: LabelOf, notes: Notes): Cue[] {
  const best = bestOf(result);
  if (best === undefined) return [];
  const words = wordsIn(best, channel, labelOf, notes);
  if (words.length > 0) return cuesOfWords(words, channel === undefined ? undefined : CHANNEL_PAUSE);
  const text = notes.words(get(best, 'transcript'), best);
  if (text === undefined || textOf(text)?.trim() === '') return [];
  const startMs = notes.time(get(result, 'start'), seconds);
  const lasts = notes.time(get(result, 'duration'), seconds);
  const endMs = startMs === undefined || lasts === undefined ? undefined : startMs + lasts;
  return cuesOfText(text, best, { startMs, endMs, label: labelOf(undefined, channel) });
}
