import type { JsonNode } from '../json-tree/tree.ts';
import { either, get, has, hasOne, items, textOf } from '../json-tree/values.ts';

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
  'w',
];
const SPEAKER = [
  'speaker_name',
  'speakerName',
  'speaker',
  'speaker_label',
  'speakerLabel',
  'speaker_display_name',
  'speakerDisplayName',
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
  's',
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
  'e',
];
const LENGTH = ['duration', 'dur', 'length'];

/** Units that a key itself names, by how it ends: `start_ms`, `startTimeMs`, `startSeconds`. */
const ENDINGS: Readonly<Record<string, 'ms' | 's'>> = {
  _ms: 'ms',
  Ms: 'ms',
  MS: 'ms',
  _millis: 'ms',
  Millis: 'ms',
  _milliseconds: 'ms',
  Milliseconds: 'ms',
  _s: 's',
  _sec: 's',
  Sec: 's',
  _secs: 's',
  Secs: 's',
  _seconds: 's',
  Seconds: 's',
  InSeconds: 's',
};
const UNITS: ReadonlyMap<string, 'ms' | 's'> = new Map(
  [...START, ...END, ...LENGTH].flatMap((key) =>
    Object.entries(ENDINGS).map(([ending, unit]) => [key + ending, unit] as const),
  ),
);

/** Keys of one meaning, and how clear each is: 0 is the clearest. */
type Ranks = ReadonlyMap<string, number>;

const ranksOf = (keys: readonly string[]): Ranks => new Map(keys.map((key, rank) => [key, rank]));
/** Those that name their unit before those that do not. */
const timeRanks = (keys: readonly string[]): Ranks =>
  ranksOf([...keys.flatMap((key) => Object.keys(ENDINGS).map((ending) => key + ending)), ...keys]);

const TEXT_RANKS = ranksOf(TEXT);
const SPEAKER_RANKS = ranksOf(SPEAKER);
const GROUP_SPEAKER_RANKS = ranksOf(SPEAKER.filter((key) => /^(?:speaker|spk$|participant)/.test(key)));
const START_RANKS = timeRanks(START);
const END_RANKS = timeRanks(END);
const LENGTH_RANKS = timeRanks(LENGTH);

/** Index of the clearest key whose value will do; -1 where there is none. */
function clearest({ keys = [], children = [] }: JsonNode, ranks: Ranks, willDo: (value: JsonNode) => boolean): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  keys.forEach((key, i) => {
    const rank = ranks.get(key);
    const value = children[i];
    if (rank === undefined || value === undefined || rank >= least || !willDo(value)) return;
    best = i;
    least = rank;
  });
  return best;
}

const isSaid = ({ type }: JsonNode): boolean => type !== 'null';
/** Of an object only a time that is printed as one. */
const isTime = (node: JsonNode): boolean =>
  isSaid(node) && (node.type !== 'object' || hasOne(node, 'relative', 'seconds', 'nanos'));
const isText = ({ type }: JsonNode): boolean => type === 'string';

/** The words of a segment: a string, or a list of words, which Kaltura calls its `content`. */
export function wordsNode(segment: JsonNode): JsonNode | undefined {
  const text = segment.children?.[clearest(segment, TEXT_RANKS, isText)];
  if (text !== undefined) return text;
  return [get(segment, 'words'), get(segment, 'content')].find(
    (words) => textOf(words) !== undefined || textOf(either(items(words)[0], 'text', 'word', 'w')) !== undefined,
  );
}

/** Who speaks, where a key says so. Symbl: whom a message is `from`. */
export function speakerNode(segment: JsonNode): JsonNode | undefined {
  const said = segment.children?.[clearest(segment, SPEAKER_RANKS, isSaid)];
  if (said !== undefined) return said;
  const [from, data] = [get(segment, 'from'), get(segment, 'data')];
  return has(from, 'name') ? from : get(data, 'speaker');
}

/** Who speaks in all segments of a group. A key such as `name` is that of the group. */
export const groupSpeakerNode = (group: JsonNode): JsonNode | undefined =>
  group.children?.[clearest(group, GROUP_SPEAKER_RANKS, isSaid)];

/** A time, with its unit where the key names it. */
interface TimeNode {
  readonly node: JsonNode;
  readonly unit: 'ms' | 's' | undefined;
}

/** Video Indexer's times are those of the first of a segment's `instances`; Draft.js keeps them as a block's `data`. */
function timeNode(segment: JsonNode, ranks: Ranks): TimeNode | undefined {
  const index = clearest(segment, ranks, isTime);
  const node = segment.children?.[index];
  if (node === undefined) {
    const within = items(get(segment, 'instances'))[0] ?? get(segment, 'data');
    return within?.type === 'object' ? timeNode(within, ranks) : undefined;
  }
  return { node: get(node, 'relative') ?? node, unit: UNITS.get(segment.keys?.[index] ?? '') };
}

/** `timestamp: [start, end]` and `interval: [start, end]` count as both. */
export function startNode(segment: JsonNode): TimeNode | undefined {
  const time = timeNode(segment, START_RANKS);
  const [first] = items(time?.node ?? get(segment, 'interval'));
  return first === undefined ? time : { node: first, unit: time?.unit };
}

export function endNode(segment: JsonNode): TimeNode | undefined {
  const pair = timeNode(segment, START_RANKS);
  const [, end] = items(pair?.node ?? get(segment, 'interval'));
  return end === undefined ? timeNode(segment, END_RANKS) : { node: end, unit: pair?.unit };
}

export const lengthNode = (segment: JsonNode): TimeNode | undefined => timeNode(segment, LENGTH_RANKS);
