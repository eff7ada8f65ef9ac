import type { JsonNode } from '../json-tree/tree.ts';
import { get, items } from '../json-tree/values.ts';
import { endNode, speakerNode, startNode, wordsNode } from './segment-keys.ts';

/** A list of segments. */
export interface SegmentList {
  readonly list: JsonNode;
  /** The document that it is in. */
  readonly top: JsonNode;
  /** It is one of several lists, each in a group that may say who speaks: a monologue of sentences. */
  readonly isGroup?: true;
}

/** How deep lists are looked for: `data.transcript.sentences`. */
const DEEPEST = 4;
/** The same where lists hold lists: `callTranscripts[].transcript[].sentences`, `videos[].insights.transcript`. */
const DEEPEST_WITHIN = 5;
/** How many of a list's first objects are asked. */
export const SAMPLE = 5;

/**
 * The list of segments; those of each document where several are one after another. Else all of one name that lie within
 * the elements of other lists, where they have times.
 */
export function segmentListsIn(root: JsonNode): readonly SegmentList[] {
  const whole = segmentsIn(root);
  if (whole !== undefined) return [{ list: whole, top: root }];
  const each = items(root).flatMap((top) => {
    const list = segmentsIn(top);
    return list === undefined ? [] : [{ list, top }];
  });
  return each.length > 0 ? each : groupsIn(root);
}

/** The first list of segments, the outermost first. */
function segmentsIn(root: JsonNode): JsonNode | undefined {
  let level: readonly JsonNode[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const found = level.find((node) => isSegments(node, false));
    if (found !== undefined) return found;
    level = level.flatMap((node) => (node.type === 'object' ? (node.children ?? []) : []));
  }
  return undefined;
}

function isSegments(node: JsonNode, needsTimes: boolean): boolean {
  return sampleOf(node).some((one) => {
    const told = [startNode(one)?.node, endNode(one)?.node, needsTimes ? undefined : speakerNode(one)];
    return wordsNode(one) !== undefined && told.some((value) => value !== undefined && value.type !== 'null');
  });
}

const sampleOf = (node: JsonNode): readonly JsonNode[] =>
  items(node)
    .slice(0, SAMPLE)
    .filter(({ type }) => type === 'object');

interface Place {
  readonly node: JsonNode;
  /** The keys that lead to it, through lists and objects alike. */
  readonly path: readonly string[];
}

function groupsIn(root: JsonNode): SegmentList[] {
  let level: readonly Place[] = [{ node: root, path: [] }];
  for (let depth = 0; depth <= DEEPEST_WITHIN && level.length > 0; depth++) {
    const found = level.find(({ node }) => isSegments(node, true));
    if (found !== undefined) return allAt(root, found.path).map((list) => ({ list, top: root, isGroup: true }));
    level = level.flatMap(({ node, path }) =>
      (node.type === 'object' ? [node] : sampleOf(node)).flatMap(({ keys = [], children = [] }) =>
        children.map((child, i) => ({ node: child, path: [...path, keys[i] ?? ''] })),
      ),
    );
  }
  return [];
}

/** Every list to which these keys lead. */
function allAt(root: JsonNode, path: readonly string[]): readonly JsonNode[] {
  let nodes: readonly JsonNode[] = [root];
  for (const key of path)
    nodes = nodes.flatMap((node) =>
      (node.type === 'array' ? items(node) : [node]).flatMap((one) => get(one, key) ?? []),
    );
  return nodes.filter((node) => items(node).length > 0);
}
