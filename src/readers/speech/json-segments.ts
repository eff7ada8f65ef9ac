import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, get, items, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { apart, cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { bringSpaces, gluedTo } from './pieces.ts';
import { groupSpeakerNode, speakerNode, wordsNode } from './segment-keys.ts';
import { SAMPLE, type SegmentList, segmentListsIn } from './segment-lists.ts';
import { type SegmentTimes, timesOfSegments } from './segment-times.ts';
import { namedSpeaker, namesById, severalChannels, speakerOf } from './speakers.ts';

/**
 * A list of segments, each an object with its words and a speaker or a time, at the top of the file or within it:
 * Fireflies, Gong, Grain, Kaltura, Recall, Video Indexer, youtube-transcript-api and many scripts. Keys and units:
 * `segment-keys.ts`, `segment-times.ts`; where the lists are: `segment-lists.ts`.
 */
export const jsonSegments = jsonFormat({
  id: 'json-segments',
  summary: 'any list of objects with words and a speaker or times',
  isStream: true,
  extensions: ['.json'],
  detect: (root) => (segmentListsIn(root).length === 0 ? 0 : 0.9),
  find,
});

function find(root: JsonNode, notes: Notes): Found {
  const lists = segmentListsIn(root);
  if (lists[0]?.top !== root) noteEmpty(items(root), lists, notes);
  const spoken = lists.map(({ list }, i) => spokenOf(items(list), i === lists.length - 1, notes));
  const segments = spoken.flat();
  const times = timesOfSegments(segments, notes);
  const isWords = areWords(segments);
  const channelIn = severalChannels(segments);
  let endMs: number | undefined;
  const cues = lists.flatMap((one, i) => {
    const whoIn = speakersOf(one, channelIn);
    const own = spoken[i] ?? [];
    const part = isWords
      ? cuesOfWords(toldWords(own, times, (word) => ({ node: wordsNode(word), label: whoIn(word) })))
      : own.flatMap((segment) => cuesOf(segment, whoIn(segment), times, notes));
    const goesOn = (part[0]?.startMs ?? -1) >= (endMs ?? 0);
    endMs = part[part.length - 1]?.endMs ?? endMs;
    const told = one.isGroup ? withParagraphEnd(part) : part;
    return goesOn ? told : apart(told);
  });
  return { cues };
}

/** What is said once: of what a stream tells again until it is final only the end, and no translation (Soniox). */
function spokenOf(list: readonly JsonNode[], isLast: boolean, notes: Notes): readonly JsonNode[] {
  return list.filter((segment) => {
    const isTranslation = textOf(get(segment, 'translation_status')) === 'translation';
    if (isTranslation)
      notes.add('json-translation', segment, 'a translation of words that stand beside it; it was left out');
    return !isTranslation && (isLast || get(segment, 'is_final')?.value !== false);
  });
}

type WhoIn = (segment: JsonNode) => string | undefined;

/** Who speaks in a segment of a list: as it says itself, else as the group says that it is in, else its channel. */
function speakersOf({ list, top, isGroup }: SegmentList, channelIn: WhoIn): WhoIn {
  const whole = list.parent ?? top;
  const names = namesById(either(whole, 'speakers', 'participants') ?? either(top, 'speakers', 'participants'));
  const group = isGroup ? namedSpeaker(groupSpeakerNode(whole), names) : undefined;
  return (segment) => namedSpeaker(speakerNode(segment), names) ?? group ?? channelIn(segment);
}

function withParagraphEnd(cues: readonly Cue[]): readonly Cue[] {
  return cues.map((cue, i) => (i === cues.length - 1 ? { ...cue, endsParagraph: true } : cue));
}

function noteEmpty(documents: readonly JsonNode[], lists: readonly SegmentList[], notes: Notes): void {
  const read = new Set(lists.map(({ top }) => top));
  for (const one of documents) if (!read.has(one)) notes.add('json-shape', one, 'no words in it; it was left out');
}

/** Whether each segment is one word or a piece of one, so that they are put together before they are cut into sentences. */
function areWords(segments: readonly JsonNode[]): boolean {
  const texts = segments.flatMap((one) => textOf(wordsNode(one)) ?? []);
  if (texts.length < segments.length) return false;
  const areSingle = segments.length > SAMPLE && texts.every((text) => !/\S\s+\S/.test(text));
  return areSingle || bringSpaces(texts.map((text) => ({ text })));
}

/** Words, or pieces of words, that stand in a list. */
function toldWords(
  list: readonly JsonNode[],
  times: SegmentTimes,
  toldOf: (one: JsonNode) => Pick<Word, 'label'> & { readonly node: JsonNode | undefined },
): Word[] {
  const told = list.map(toldOf);
  const joined = gluedTo(told.map(({ node, label }) => ({ text: textOf(node) ?? '', label })));
  return told.flatMap(({ node, label }, i) => {
    const one = list[i];
    return one === undefined ? [] : (wordOf(node, { ...times(one), label, joined: joined[i] }) ?? []);
  });
}

function cuesOf(segment: JsonNode, label: string | undefined, times: SegmentTimes, notes: Notes): Cue[] {
  const body = wordsNode(segment);
  if (body?.type === 'array') {
    const within = timesOfSegments(items(body), notes);
    const words = toldWords(items(body), within, (word) => ({
      node: either(word, 'text', 'word', 'w'),
      label: label ?? speakerOf(speakerNode(word)),
    }));
    const cues = cuesOfWords(words);
    return words.some(({ startMs }) => startMs !== undefined) ? cues : timedAs(cues, times(segment));
  }
  const text = notes.words(body, segment);
  return text === undefined
    ? []
    : cuesOfText(text, segment, { ...times(segment), label }, wordsIn(segment, label, times));
}

/** The words of a segment that has its text as well: Gladia, ElevenLabs' segments. Their times have the segment's unit. */
function wordsIn(segment: JsonNode, label: string | undefined, times: SegmentTimes): Word[] {
  return items(get(segment, 'words')).flatMap((word) => {
    const rest = { ...times(word), label: label ?? speakerOf(speakerNode(word)) };
    return wordOf(either(word, 'punctuated_word', 'text', 'word', 'w'), rest) ?? [];
  });
}

/** Cues of a segment whose words have no times: its own. */
function timedAs(cues: readonly Cue[], { startMs, endMs }: ReturnType<SegmentTimes>): Cue[] {
  return cues.map((cue, i) => ({
    ...cue,
    ...(i === 0 ? { startMs } : {}),
    ...(i === cues.length - 1 ? { endMs } : {}),
  }));
}
