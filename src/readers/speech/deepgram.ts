import { inTimeOrder } from '../cues/order.ts';
import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, items, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { isLive, liveCues } from './deepgram-live.ts';
import { type LabelOf, timesOf, wordsIn } from './deepgram-words.ts';
import { CHANNEL_PAUSE, cuesOfWords, type Found, type Word } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { channelLabels, channelOf, speakerOf } from './speakers.ts';

/**
 * Deepgram's answer. Utterances are read where there are any, else paragraphs, else words, else the text. Seconds. Also
 * the messages of its live stream (`deepgram-live.ts`).
 * https://developers.deepgram.com/docs/utterances, https://developers.deepgram.com/docs/paragraphs
 */
export const deepgram = jsonFormat({
  id: 'deepgram',
  summary: 'Deepgram: utterances, paragraphs or words, speakers or channels; messages of its live stream',
  isStream: true,
  detect(root) {
    if (isLive(root)) return 0.97;
    const results = resultsIn(root);
    if (results?.type !== 'object') return 0;
    if (has(firstOf(get(results, 'channels')), 'alternatives')) return 0.97;
    return has(firstOf(get(results, 'utterances')), 'transcript', 'start') ? 0.95 : 0;
  },
  find: (root, notes) => (isLive(root) ? { cues: liveCues(root, notes) } : find(root, notes)),
});

/** The JavaScript client wraps its answer in `result`. */
const resultsIn = (root: JsonNode): JsonNode | undefined => get(get(root, 'result') ?? root, 'results');

function find(root: JsonNode, notes: Notes): Found {
  const results = resultsIn(root);
  const channels = notes.list(get(results, 'channels'));
  const utterances = notes.list(get(results, 'utterances'));
  const language = textOf(get(channels[0], 'detected_language'));
  const several = channels.length > 1 || severalIn(utterances);
  const labelOf = labelsOf(channels, utterances);
  const cues =
    utterances.length > 0
      ? utterances.flatMap((one) => cuesOfUtterance(one, several, labelOf, notes))
      : channels.flatMap((channel, i) => cuesOfChannel(channel, several ? `Channel ${i}` : undefined, labelOf, notes));
  return { cues: several ? inTimeOrder(cues) : cues, metadata: language === undefined ? {} : { language } };
}

function severalIn(utterances: readonly JsonNode[]): boolean {
  return new Set(utterances.map((one) => channelOf(get(one, 'channel')))).size > 1;
}

/** In a recording with several channels the channel says who it is: speakers are counted anew in each. */
function labelsOf(channels: readonly JsonNode[], utterances: readonly JsonNode[]): LabelOf {
  const told = channels.flatMap((channel, i) =>
    items(get(items(get(channel, 'alternatives'))[0], 'words')).map((word) => ({
      channel: `Channel ${i}`,
      label: speakerOf(get(word, 'speaker')),
    })),
  );
  const others = utterances.map((one) => ({
    channel: channelOf(get(one, 'channel')),
    label: speakerOf(get(one, 'speaker')),
  }));
  const labelOf = channelLabels(told.length > 0 ? told : others);
  return (speaker, channel) => labelOf({ channel, label: speakerOf(speaker) });
}

function cuesOfUtterance(utterance: JsonNode, several: boolean, labelOf: LabelOf, notes: Notes): Cue[] {
  const text = notes.words(get(utterance, 'transcript'), utterance);
  if (text === undefined) return [];
  const channel = several ? channelOf(get(utterance, 'channel')) : undefined;
  return cuesOfText(
    text,
    utterance,
    { ...timesOf(utterance, notes), label: labelOf(get(utterance, 'speaker'), channel) },
    wordsIn(utterance, channel, labelOf, notes),
  );
}

function cuesOfChannel(channel: JsonNode, name: string | undefined, labelOf: LabelOf, notes: Notes): Cue[] {
  const [best] = notes.list(get(channel, 'alternatives'));
  if (best === undefined) return [];
  const words = wordsIn(best, name, labelOf, notes);
  const paragraphs = notes.list(get(best, 'paragraphs', 'paragraphs'));
  if (paragraphs.length > 0) return cuesOfParagraphs(paragraphs, words, (speaker) => labelOf(speaker, name), notes);
  const text = get(best, 'transcript');
  if (words.length > 0) return cuesOfWords(words, name === undefined ? undefined : CHANNEL_PAUSE);
  return textOf(text)?.trim() && text !== undefined ? cuesOfText(text, best, { label: name }, [], true) : [];
}

/** The words are those of the channel, a stretch of them for each sentence. */
function cuesOfParagraphs(
  paragraphs: readonly JsonNode[],
  words: readonly Word[],
  labelOf: (speaker: JsonNode | undefined) => string | undefined,
  notes: Notes,
): Cue[] {
  let next = 0;
  const hasSpeakers = paragraphs.some((one) => speakerOf(get(one, 'speaker')) !== undefined);
  return paragraphs.flatMap((paragraph) => {
    const sentences = notes.list(get(paragraph, 'sentences'));
    const label = labelOf(get(paragraph, 'speaker'));
    return sentences.flatMap((sentence, i) => {
      const text = notes.words(get(sentence, 'text'), sentence);
      if (text === undefined) return [];
      const times = timesOf(sentence, notes);
      const from = next;
      while (next < words.length && (words[next]?.startMs ?? 0) < (times.endMs ?? Number.POSITIVE_INFINITY)) next++;
      const own = words.slice(from, next).map((word) => (hasSpeakers ? { ...word, label } : word));
      const isLast = i === sentences.length - 1;
      return cuesOfText(text, sentence, { ...times, label, ...(isLast ? { endsParagraph: true as const } : {}) }, own);
    });
  });
}
