import { inTimeOrder } from '../cues/order.ts';
import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, items, resultsOf, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { CHANNEL_PAUSE, cuesOfWords, type Word, wordOf } from './json-cues.ts';
import type { Notes } from './notes.ts';
import { settled } from './settled.ts';
import { channelLabels, speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * Events of Amazon Transcribe's stream: `Transcript.Results`, each said again while it `IsPartial`; also within
 * `TranscriptEvent`. Times are seconds; punctuation is said to take some, which are not read.
 * https://docs.aws.amazon.com/transcribe/latest/APIReference/API_streaming_TranscriptEvent.html
 */
export const isStreamed = (root: JsonNode): boolean =>
  resultsOf(root).some((event) => has(firstOf(listIn(event)), 'Alternatives'));

const listIn = (event: JsonNode): JsonNode | undefined =>
  get(get(event, 'TranscriptEvent') ?? event, 'Transcript', 'Results');

export function streamedCues(root: JsonNode, notes: Notes): Cue[] {
  const results = settled(
    resultsOf(root).flatMap((event) => notes.list(listIn(event))),
    (one) => get(one, 'IsPartial')?.value !== true,
    (one) => String(get(one, 'ResultId')?.value),
  );
  const told = results.flatMap((result) => {
    const channel = channelIn(result);
    const labels = itemsOf(result).map((item) => speakerOf(get(item, 'Speaker')));
    return (labels.length === 0 ? [undefined] : labels).map((label) => ({ channel, label }));
  });
  const several = new Set(results.map(channelIn)).size > 1;
  const labelOf = channelLabels(told);
  const cues = results.flatMap((result) => {
    const channel = channelIn(result);
    return cuesOfResult(result, (label) => labelOf({ channel, label }), several ? CHANNEL_PAUSE : undefined, notes);
  });
  return several ? inTimeOrder(cues) : cues;
}

const channelIn = (result: JsonNode): string | undefined => speakerOf(get(result, 'ChannelId'));

const bestOf = (result: JsonNode): JsonNode | undefined => items(get(result, 'Alternatives'))[0];

const itemsOf = (result: JsonNode): readonly JsonNode[] =>
  items(get(bestOf(result), 'Items')).filter((item) => !isSign(item));

const isSign = (item: JsonNode): boolean => textOf(get(item, 'Type')) === 'punctuation';

type LabelOf = (speaker: string | undefined) => string | undefined;

function cuesOfResult(result: JsonNode, labelOf: LabelOf, pauseMs: number | undefined, notes: Notes): Cue[] {
  const best = bestOf(result);
  if (best === undefined) return [];
  const words = wordsIn(notes.list(get(best, 'Items')), labelOf, notes);
  if (words.length > 0) return cuesOfWords(words, pauseMs);
  const text = notes.words(get(best, 'Transcript'), best);
  if (text === undefined || textOf(text)?.trim() === '') return [];
  return cuesOfText(text, result, {
    startMs: notes.time(get(result, 'StartTime'), seconds),
    endMs: notes.time(get(result, 'EndTime'), seconds),
    label: labelOf(undefined),
  });
}

function wordsIn(list: readonly JsonNode[], labelOf: LabelOf, notes: Notes): Word[] {
  const words: Word[] = [];
  for (const item of list) {
    const content = notes.words(get(item, 'Content'), item);
    const word = isSign(item)
      ? wordOf(content, { label: words[words.length - 1]?.label, joined: true })
      : wordOf(content, {
          startMs: notes.time(get(item, 'StartTime'), seconds),
          endMs: notes.time(get(item, 'EndTime'), seconds),
          label: labelOf(speakerOf(get(item, 'Speaker'))),
        });
    if (word !== undefined) words.push(word);
  }
  return words;
}
