import type { JsonNode } from './tree.ts';
import { either, get, items, textOf } from './values.ts';

/** What programs call the words, the speaker and the times of a segment, the clearest first. */
const TEXT = [
  'text',
  'sentence',
  'punctuated_word',
  'word',
  'transcript',
  'body',
  'content',
  'utterance',
  'caption',
  'raw_text',
  'message',
];
const SPEAKER = [
  'speaker_name',
  'speakerName',
  'speaker',
  'speaker_label',
  'speakerLabel',
  'speaker_display_name',
  'voice',
  'participant',
  'participant_name',
  'participantName',
  'user_name',
  'userName',
  'username',
  'author',
  'name',
  'who',
  'role',
  'speaker_id',
  'speakerId',
  'spk',
];
const START = [
  'start',
  'start_time',
  'startTime',
  'start_timestamp',
  'startTimestamp',
  'begin',
  'data_start',
  'start_offset',
  'startOffset',
  'from',
  'offset',
  'time',
  'timestamp',
  'ts',
  't0',
];
const END = [
  'end',
  'end_time',
  'endTime',
  'end_timestamp',
  'endTimestamp',
  'stop',
  'data_end',
  'end_offset',
  'endOffset',
  'to',
  'end_ts',
  't1',
];
const LENGTH = ['duration', 'dur', 'length'];

/** Units that a key itself names, by how it ends: `start_ms`, `startTimeMs`, `startSeconds`. */
const UNITS = {
  ms: ['_ms', 'Ms', 'MS', '_millis', 'Millis', '_milliseconds', 'Milliseconds'],
  s: ['_s', '_sec', 'Sec', '_secs', 'Secs', '_seconds', 'Seconds', 'InSeconds'],
} as const;
/** Keys with a unit, and it. */
const NAMED: ReadonlyMap<string, 'ms' | 's'> = new Map(
  [...START, ...END, ...LENGTH].flatMap((key) =>
    (['ms', 's'] as const).flatMap((unit) => UNITS[unit].map((ending) => [key + ending, unit] as const)),
  ),
);
const named = (keys: readonly string[]): readonly string[] => [
  ...keys.flatMap((key) => UNITS.ms.map((ending) => key + ending)),
  ...keys.flatMap((key) => UNITS.s.map((ending) => key + ending)),
];
const NAMED_START = named(START);
const NAMED_END = named(END);
const NAMED_LENGTH = named(LENGTH);

/** The words of a segment: a string, or a list of words. */
export function wordsNode(segment: JsonNode): JsonNode | undefined {
  const text = TEXT.map((key) => get(segment, key)).find((node) => textOf(node) !== undefined);
  if (text !== undefined) return text;
  const words = get(segment, 'words');
  return textOf(words) !== undefined || textOf(either(items(words)[0], 'text', 'word')) !== undefined
    ? words
    : undefined;
}

/** Who speaks, where a key says so. */
export const speakerNode = (segment: JsonNode): JsonNode | undefined => either(segment, ...SPEAKER);

/** A time, with its unit where the key names it. */
interface TimeNode {
  readonly node: JsonNode;
  readonly unit: 'ms' | 's' | undefined;
}

const timeNode = (segment: JsonNode, withUnit: readonly string[], keys: readonly string[]): TimeNode | undefined => {
  const key = [...withUnit, ...keys].find((one) => either(segment, one) !== undefined);
  const node = key === undefined ? undefined : get(segment, key);
  if (key === undefined || node === undefined) return undefined;
  return { node: get(node, 'relative') ?? node, unit: NAMED.get(key) };
};

/** `timestamp: [start, end]` counts as both. */
export function startNode(segment: JsonNode): TimeNode | undefined {
  const time = timeNode(segment, NAMED_START, START);
  const [first] = items(time?.node);
  return first === undefined ? time : { node: first, unit: time?.unit };
}

export function endNode(segment: JsonNode): TimeNode | undefined {
  const pair = items(timeNode(segment, [], START)?.node)[1];
  return pair === undefined ? timeNode(segment, NAMED_END, END) : { node: pair, unit: undefined };
}

export const lengthNode = (segment: JsonNode): TimeNode | undefined => timeNode(segment, NAMED_LENGTH, LENGTH);
