import type { SourceText } from '../../text/source.ts';
import { type JsonNode, type JsonText, jsonOf } from '../json-tree/tree.ts';
import { items, pathOf } from '../json-tree/values.ts';

/** What a JSON text has at its top, for the message that nothing here reads it. */
interface JsonShape {
  readonly details: readonly string[];
  /** Its lists are empty. */
  readonly isEmpty: boolean;
}

/** How JSON opens and no interview does, whether or not it goes on as JSON. */
const OPENING = /^\s{0,100}(?:\{\s{0,1000}["}]|\[\s{0,1000}(?:\{|\[\s{0,1000}[[{"]))/;
const MOST_KEYS = 12;

/** Undefined for a text that is no JSON. */
export function describeJson(source: SourceText): JsonShape | undefined {
  const json = jsonOf(source);
  const isJson = json !== undefined && json.damage === undefined;
  if (!isJson && !OPENING.test(source.text)) return undefined;
  if (json === undefined) return { details: [DEEP], isEmpty: false };
  const empty = emptyList(json.root);
  const said = empty === undefined ? [] : [`“${pathOf(empty)}” is an empty list: there are no words in it`];
  return { details: [...cutOff(json.damage), ...said, shapeOf(json.root)], isEmpty: empty !== undefined };
}

/** How deep lists are looked for: `results.channels`. */
const DEEPEST = 4;

/** The first list of an object whose lists are all empty. */
function emptyList(root: JsonNode): JsonNode | undefined {
  const lists: JsonNode[] = [];
  let level: readonly JsonNode[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    level = level.flatMap(({ type, children = [] }) => (type === 'object' ? children : []));
    lists.push(...level.filter(({ type }) => type === 'array'));
  }
  return lists.every((list) => items(list).length === 0) ? lists[0] : undefined;
}

const DEEP = 'it is JSON that is nested more than 200 levels deep, which no transcript is';

function cutOff(damage: JsonText['damage']): string[] {
  return damage === undefined ? [] : [damage.isCut ? 'the JSON is cut off' : `the JSON is broken (${damage.message})`];
}

function shapeOf(root: JsonNode): string {
  if (root.type === 'object') return `an object with ${keysOf(root)}`;
  const [first] = root.children ?? [];
  if (first === undefined) return 'an empty list';
  return first.type === 'object'
    ? `a list of ${root.children?.length}, the first an object with ${keysOf(first)}`
    : `a list of ${root.children?.length}, the first no object`;
}

function keysOf({ keys = [] }: JsonNode): string {
  if (keys.length === 0) return 'no keys';
  const named = keys.slice(0, MOST_KEYS).map((key) => `“${key.slice(0, 40)}”`);
  const more = keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : '';
  return `${keys.length === 1 ? 'the key' : 'the keys'} ${named.join(', ')}${more}`;
}
