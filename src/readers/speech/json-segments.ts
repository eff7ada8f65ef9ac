import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, items, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { apart, cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { endNode, speakerNode, startNode, wordsNode } from './segment-keys.ts';
import { type SegmentTimes, timesOfSegments } from './segment-times.ts';
import { namedSpeaker, namesById, speakerOf } from './speakers.ts';

/**
 * A list of segments, each an object with its words and a speaker or a time, at the top of the file or within it:
 * Fireflies, Grain, Recall, youtube-transcript-api and many scripts. Keys and units: `segment-keys.ts`,
 * `segment-times.ts`.
 */
export const jsonSegments = jsonFormat({
  id: 'json-segments',
  summary: 'any list of objects with words and a speaker or times',
  isStream: true,
  detect: (root) => (listsIn(root).length === 0 ? 0 : 0.9),
  find,
});

/** How deep lists are looked for: `data.transcript.sentences`. */
const DEEPEST = 4;
/** How many of a list's first objects are asked. */
const SAMPLE = 5;

/** The first list of segments, the outermost first. */
function segmentsIn(root: JsonNode): JsonNode | undefined {
  let level: readonly JsonNode[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const found = level.find(isSegments);
    if (found !== undefined) return found;
    level = level.flatMap((node) => (node.type === 'object' ? (node.children ?? []) : []));
  }
  return undefined;
}

function isSegments(node: JsonNode): boolean {
  const some = items(node)
    .slice(0, SAMPLE)
    .filter(({ type }) => type === 'object');
  return some.some(
    (one) => wordsNode(one) !== undefined && [speakerNode(one), startNode(one)?.node, endNode(one)?.node].some(isSaid),
  );
}

const isSaid = (node: JsonNode | undefined): boolean => node !== undefined && node.type !== 'null';

/** The list of segments; those of each document where several are one after another. */
function listsIn(root: JsonNode): readonly List[] {
  const whole = segmentsIn(root);
  if (whole !== undefined) return [{ list: whole, top: root }];
  return items(root).flatMap((top) => {
    const list = segmentsIn(top);
    return list === undefined ? [] : [{ list, top }];
  });
}

interface List {
  readonly list: JsonNode;
  /** The document that it is in. */
  readonly top: JsonNode;
}

function find(root: JsonNode, notes: Notes): Found {
  const lists = listsIn(root);
  if (lists[0]?.top !== root) noteEmpty(items(root), lists, notes);
  const segments = lists.flatMap(({ list }) => items(list));
  const times = timesOfSegments(segments, notes);
  const isWords = areWords(segments);
  let endMs: number | undefined;
  const cues = lists.flatMap(({ list, top }) => {
    const whole = list.parent ?? top;
    const names = namesById(either(whole, 'speakers', 'participants') ?? either(top, 'speakers', 'participants'));
    const part = isWords
      ? cuesOfWords(wordsOf(items(list), names, times))
      : items(list).flatMap((segment) => cuesOf(segment, names, times, notes));
    const goesOn = (part[0]?.startMs ?? -1) >= (endMs ?? 0);
    endMs = part[part.length - 1]?.endMs ?? endMs;
    return goesOn ? part : apart(part);
  });
  return { cues };
}

function noteEmpty(documents: readonly JsonNode[], lists: readonly List[], notes: Notes): void {
  const read = new Set(lists.map(({ top }) => top));
  for (const one of documents) if (!read.has(one)) notes.add('json-shape', one, 'no words in it; it was left out');
}

/** Whether each segment is one word, so that they are put together before they are cut into sentences. */
function areWords(segments: readonly JsonNode[]): boolean {
  return segments.length > SAMPLE && segments.every((one) => !/\S\s+\S/.test(textOf(wordsNode(one)) ?? ' a b'));
}

/** Where words bring their spaces along, one that has none belongs to the one before. */
function wordsOf(segments: readonly JsonNode[], names: ReadonlyMap<string, string>, times: SegmentTimes): Word[] {
  const spaced = segments.some((one, i) => i > 0 && /^\s/.test(textOf(wordsNode(one)) ?? ''));
  return segments.flatMap((one) => {
    const node = wordsNode(one);
    const joined = spaced && !/^\s/.test(textOf(node) ?? '');
    return wordOf(node, { ...times(one), label: namedSpeaker(speakerNode(one), names), joined }) ?? [];
  });
}

function cuesOf(segment: JsonNode, names: ReadonlyMap<string, string>, times: SegmentTimes, notes: Notes): Cue[] {
  const label = namedSpeaker(speakerNode(segment), names);
  const body = wordsNode(segment);
  if (body?.type === 'array') {
    const within = timesOfSegments(items(body), notes);
    return cuesOfWords(
      items(body).flatMap(
        (word) =>
          wordOf(either(word, 'text', 'word', 'w'), {
            ...within(word),
            label: label ?? speakerOf(speakerNode(word)),
          }) ?? [],
      ),
    );
  }
  const text = notes.words(body, segment);
  return text === undefined ? [] : cuesOfText(text, segment, { ...times(segment), label });
}
