import { inTimeOrder } from '../cues/order.ts';
import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, firstOf, get, has, hasOne, items, resultsOf, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { channelLabels, channelOf, speakerOf } from './speakers.ts';
import { isoDuration, milliseconds, ticks } from './times.ts';

/**
 * Azure's speech service: batch transcription (`recognizedPhrases`, ticks of 100 ns, ISO durations or milliseconds), fast
 * transcription (`phrases`, milliseconds), the list of events of its SDK (`Offset` in ticks), and version 2
 * (`AudioFileResults`).
 * https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-get
 */
export const azure = jsonFormat({
  id: 'azure',
  summary: 'Azure Speech: batch and fast transcription, events of the SDK',
  isStream: true,
  detect(root) {
    const phrase = phrasesIn(root).find(({ type }) => type === 'object');
    if (has(root, 'recognizedPhrases') || isEvent(root)) return 0.97;
    if (phrase === undefined) return has(root, 'combinedRecognizedPhrases') ? 0.95 : 0;
    if (has(root, 'AudioFileResults') || isEvent(phrase)) return 0.97;
    return has(phrase, 'text') &&
      hasOne(phrase, 'offsetMilliseconds', 'offset') &&
      hasOne(root, 'combinedPhrases', 'phrases')
      ? 0.95
      : 0;
  },
  find,
});

/** One thing heard, as the SDK tells it. */
const isEvent = (node: JsonNode): boolean => has(node, 'RecognitionStatus', 'Offset');

function phrasesIn(
  root: JsonNode,
  list: (node: JsonNode | undefined) => readonly JsonNode[] = items,
): readonly JsonNode[] {
  if (root.type === 'array' || isEvent(root)) return resultsOf(root);
  const file = firstOf(get(root, 'AudioFileResults'));
  return list(either(root, 'recognizedPhrases', 'phrases') ?? get(file, 'SegmentResults'));
}

interface Phrase {
  readonly node: JsonNode;
  readonly text: JsonNode;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  readonly words: readonly Word[];
  readonly channel: string | undefined;
  readonly label: string | undefined;
}

function find(root: JsonNode, notes: Notes): Found {
  const phrases = phrasesIn(root, notes.list).flatMap((node) => phraseOf(node, notes) ?? []);
  const labelOf = channelLabels(phrases);
  const cues = phrases.flatMap((phrase): Cue[] =>
    cuesOfText(phrase.text, phrase.node, { ...timesOf(phrase), label: labelOf(phrase) }, phrase.words),
  );
  const language = textOf(get(phrases[0]?.node, 'locale'));
  return { cues: inTimeOrder(cues), metadata: language === undefined ? {} : { language } };
}

const timesOf = ({ startMs, endMs }: Phrase): Pick<Cue, 'startMs' | 'endMs'> => ({ startMs, endMs });

function phraseOf(node: JsonNode, notes: Notes): Phrase | undefined {
  const [best] = items(either(node, 'nBest', 'NBest'));
  const text = [
    get(best, 'display'),
    get(best, 'Display'),
    get(node, 'DisplayText'),
    get(node, 'text'),
    get(best, 'lexical'),
    get(best, 'Lexical'),
  ].find((one) => textOf(one)?.trim());
  if (text === undefined) {
    if (!hasOne(node, 'recognitionStatus', 'RecognitionStatus')) notes.words(undefined, node);
    return undefined;
  }
  return {
    node,
    text,
    ...spanOf(node, notes),
    words: wordsIn(best, node, notes),
    channel: channelOf(either(node, 'channel', 'Channel', 'ChannelNumber')),
    label: speakerOf(either(node, 'speaker', 'SpeakerId', 'Speaker')),
  };
}

function spanOf(node: JsonNode, notes: Notes): { startMs: number | undefined; endMs: number | undefined } {
  const startMs = timeOf(node, 'offset', notes);
  const lasts = timeOf(node, 'duration', notes);
  return { startMs, endMs: startMs === undefined || lasts === undefined ? undefined : startMs + lasts };
}

/** The key says the unit; `offset` alone is an ISO duration, or milliseconds; `Offset` is ticks. */
function timeOf(node: JsonNode, key: 'offset' | 'duration', notes: Notes): number | undefined {
  const inTicks = get(node, `${key}InTicks`) ?? get(node, key === 'offset' ? 'Offset' : 'Duration');
  if (inTicks !== undefined) return notes.time(inTicks, ticks);
  const inMs = either(node, `${key}Milliseconds`, `${key}InMs`);
  if (inMs !== undefined) return notes.time(inMs, milliseconds);
  return notes.time(get(node, key), (one) => isoDuration(one) ?? milliseconds(one));
}

/** Of the words as they are displayed, where there are any; else of those that were recognised. */
function wordsIn(best: JsonNode | undefined, phrase: JsonNode, notes: Notes): Word[] {
  const shown = [
    get(best, 'displayWords'),
    get(best, 'DisplayWords'),
    get(best, 'words'),
    get(best, 'Words'),
    get(phrase, 'words'),
  ];
  const list = shown.map(items).find(({ length }) => length > 0) ?? [];
  return list.flatMap(
    (word) => wordOf(either(word, 'displayText', 'DisplayText', 'word', 'Word', 'text'), spanOf(word, notes)) ?? [],
  );
}
