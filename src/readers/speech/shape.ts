import type { SourceText } from '../../text/source.ts';
import { type JsonNode, type JsonText, jsonOf } from './tree.ts';

/** What a JSON text has at its top, for the message that nothing here reads it. */
interface JsonShape {
  readonly details: readonly string[];
}

/** How JSON opens and no interview does, whether or not it goes on as JSON. */
const OPENING = /^\s{0,100}(?:\{\s{0,1000}["}]|\[\s{0,1000}(?:\{|\[\s{0,1000}[[{"]))/;
const MOST_KEYS = 12;

/** Undefined for a text that is no JSON. */
export function describeJson(source: SourceText): JsonShape | undefined {
  const json = jsonOf(source);
  const isJson = json !== undefined && json.damage === undefined;
  if (!isJson && !OPENING.test(source.text)) return undefined;
  return { details: json === undefined ? [DEEP] : [...cutOff(json.damage), shapeOf(json.root)] };
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
