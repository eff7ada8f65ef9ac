import { inTimeOrder } from '../cues/order.ts';
import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, hasOne, items, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { isStreamed, streamedCues } from './aws-streaming.ts';
import { CHANNEL_PAUSE, cueOf, cuesOfWords, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { milliseconds, seconds } from './times.ts';

/**
 * Amazon Transcribe's batch output, that of its Call Analytics and of HealthScribe, and events of its stream
 * (`aws-streaming.ts`). Times are seconds, in quotation marks; punctuation has none. Whose a word is, is said by the word,
 * by the list of speakers' segments word by word, or by their times.
 * https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html#how-output
 */
export const aws = jsonFormat({
  id: 'aws',
  summary: 'Amazon Transcribe, with speakers or channels; Call Analytics; events of its stream',
  isStream: true,
  detect(root) {
    if (isStreamed(root)) return 0.97;
    const results = get(root, 'results');
    if (has(firstOf(get(root, 'Transcript')), 'Content', 'BeginOffsetMillis')) return 0.97;
    if (has(firstOf(visitOf(root)), 'Content', 'BeginAudioTime')) return 0.97;
    if (results?.type !== 'object') return 0;
    if (has(firstOf(get(results, 'items')), 'alternatives')) return 0.97;
    const isOurs = hasOne(root, 'jobName', 'accountId') || hasOne(results, 'items', 'audio_segments', 'language_code');
    return has(results, 'transcripts') && isOurs ? 0.95 : 0;
  },
  find(root, notes) {
    if (isStreamed(root)) return { cues: streamedCues(root, notes) };
    if (has(root, 'Transcript')) return { cues: callOf(root, notes) };
    if (has(root, 'Conversation')) return { cues: segmentsOfVisit(root, notes) };
    const results = get(root, 'results') ?? root;
    const language = textOf(get(results, 'language_code'));
    return { cues: cuesIn(results, notes), metadata: language === undefined ? {} : { language } };
  },
});

function cuesIn(results: JsonNode, notes: Notes): Cue[] {
  const channels = notes.list(get(results, 'channel_labels', 'channels'));
  const list = notes.list(get(results, 'items'));
  const speakers = speakersIn(results, notes);
  if (channels.length > 1) {
    const segments = segmentsIn(results, list, notes);
    return segments ?? inTimeOrder(channels.flatMap((channel) => cuesOfChannel(channel, list, notes)));
  }
  const words = wordsIn(list, notes, speakers);
  if (words.length > 0) return cuesOfWords(words);
  const segments = segmentsIn(results, list, notes);
  if (segments !== undefined) return segments;
  return notes.list(get(results, 'transcripts')).flatMap((one) => {
    const text = notes.words(get(one, 'transcript'), one);
    return text === undefined ? [] : cuesOfText(text, one, {}, [], true);
  });
}

function cuesOfChannel(channel: JsonNode, list: readonly JsonNode[], notes: Notes): Cue[] {
  const label = speakerOf(get(channel, 'channel_label'));
  const own = notes.list(get(channel, 'items'));
  const all = own.length > 0 ? own : list.filter((item) => speakerOf(get(item, 'channel_label')) === label);
  return cuesOfWords(
    wordsIn(all, notes, () => undefined).map((word) => ({ ...word, label })),
    CHANNEL_PAUSE,
  );
}

/** `audio_segments`: what is said in one breath, where they hold all the words. */
function segmentsIn(results: JsonNode, list: readonly JsonNode[], notes: Notes): Cue[] | undefined {
  const segments = items(get(results, 'audio_segments'));
  const held = segments.reduce((sum, segment) => sum + items(get(segment, 'items')).length, 0);
  if (segments.length === 0 || held < list.length) return undefined;
  const byId = new Map(list.map((item) => [get(item, 'id')?.value, item]));
  const cues = segments.flatMap((segment) => {
    const text = notes.words(get(segment, 'transcript'), segment);
    if (text === undefined) return [];
    const words = items(get(segment, 'items')).flatMap(({ value }) => byId.get(value) ?? []);
    return cuesOfText(
      text,
      segment,
      {
        startMs: notes.time(get(segment, 'start_time'), seconds),
        endMs: notes.time(get(segment, 'end_time'), seconds),
        label: speakerOf(get(segment, 'speaker_label')) ?? speakerOf(get(segment, 'channel_label')),
      },
      wordsIn(words, notes, () => undefined).filter(({ joined }) => !joined),
    );
  });
  return inTimeOrder(cues);
}

type WhoAt = (startMs: number | undefined) => string | undefined;

function wordsIn(list: readonly JsonNode[], notes: Notes, whoAt: WhoAt): Word[] {
  const words: Word[] = [];
  for (const item of list) {
    const isSign = textOf(get(item, 'type')) === 'punctuation';
    const startMs = notes.time(get(item, 'start_time'), seconds);
    const label = speakerOf(get(item, 'speaker_label')) ?? whoAt(startMs);
    const word = wordOf(notes.words(get(items(get(item, 'alternatives'))[0], 'content'), item), {
      startMs,
      endMs: notes.time(get(item, 'end_time'), seconds),
      label: isSign ? words[words.length - 1]?.label : label,
      joined: isSign,
    });
    if (word !== undefined) words.push(word);
  }
  return words;
}

/** Who speaks at a time: by the words that a segment lists, else by its start and end. */
function speakersIn(results: JsonNode, notes: Notes): WhoAt {
  const byStart = new Map<number, string | undefined>();
  const ranges: { startMs: number; endMs: number; label: string | undefined }[] = [];
  for (const segment of notes.list(get(results, 'speaker_labels', 'segments'))) {
    const label = speakerOf(get(segment, 'speaker_label'));
    for (const item of items(get(segment, 'items'))) {
      const startMs = seconds(get(item, 'start_time'));
      if (startMs !== undefined) byStart.set(startMs, speakerOf(get(item, 'speaker_label')) ?? label);
    }
    const [startMs, endMs] = [seconds(get(segment, 'start_time')), seconds(get(segment, 'end_time'))];
    if (startMs !== undefined && endMs !== undefined) ranges.push({ startMs, endMs, label });
  }
  ranges.sort((a, b) => a.startMs - b.startMs);
  let next = 0;
  return (at) => {
    if (at === undefined) return undefined;
    if (byStart.has(at)) return byStart.get(at);
    if (at < (ranges[next]?.startMs ?? 0)) next = 0;
    while (next + 1 < ranges.length && (ranges[next + 1]?.startMs ?? 0) <= at) next++;
    const range = ranges[next];
    return range !== undefined && at >= range.startMs && at <= range.endMs ? range.label : undefined;
  };
}

/** Call Analytics: a list of what each participant says, in milliseconds. */
function callOf(root: JsonNode, notes: Notes): Cue[] {
  return notes.list(get(root, 'Transcript')).flatMap((one) => {
    const text = notes.words(get(one, 'Content'), one);
    if (text === undefined) return [];
    const words = items(get(one, 'Items')).flatMap(
      (item) =>
        wordOf(get(item, 'Content'), {
          startMs: milliseconds(get(item, 'BeginOffsetMillis')),
          endMs: milliseconds(get(item, 'EndOffsetMillis')),
        }) ?? [],
    );
    return cuesOfText(
      text,
      one,
      {
        startMs: notes.time(get(one, 'BeginOffsetMillis'), milliseconds),
        endMs: notes.time(get(one, 'EndOffsetMillis'), milliseconds),
        label: speakerOf(get(one, 'ParticipantRole')) ?? speakerOf(get(one, 'ParticipantId')),
      },
      words,
    );
  });
}

const visitOf = (root: JsonNode): JsonNode | undefined => get(root, 'Conversation', 'TranscriptSegments');

/** HealthScribe: a list of what each participant of a visit says, in seconds. */
function segmentsOfVisit(root: JsonNode, notes: Notes): Cue[] {
  return notes.list(visitOf(root)).flatMap((one) => {
    const text = notes.words(get(one, 'Content'), one);
    if (text === undefined) return [];
    return cueOf(text, one, {
      startMs: notes.time(get(one, 'BeginAudioTime'), seconds),
      endMs: notes.time(get(one, 'EndAudioTime'), seconds),
      label: speakerOf(get(one, 'ParticipantDetails', 'ParticipantRole')),
    });
  });
}
