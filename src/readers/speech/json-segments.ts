import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, items, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { apart, cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { bringSpaces, gluedTo } from './pieces.ts';
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
  extensions: ['.json'],
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
      ? cuesOfWords(
          toldWords(items(list), times, (one) => ({
            node: wordsNode(one),
            label: namedSpeaker(speakerNode(one), names),
          })),
        )
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

function cuesOf(segment: JsonNode, names: ReadonlyMap<string, string>, times: SegmentTimes, notes: Notes): Cue[] {
  const label = namedSpeaker(speakerNode(segment), names);
  const body = wordsNode(segment);
  if (body?.type === 'array') {
    const within = timesOfSegments(items(body), notes);
    return cuesOfWords(
      toldWords(items(body), within, (word) => ({
        node: either(word, 'text', 'word', 'w'),
        label: label ?? speakerOf(speakerNode(word)),
      })),
    );
  }
  const text = notes.words(body, segment);
  return text === undefined ? [] : cuesOfText(text, segment, { ...times(segment), label });
}
