import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { SourceText } from '../../text/source.ts';

/** A value in a JSON text, which knows where it stands. */
export type JsonNode = Node;

/** A JSON text as it was read; what is cut off or broken is read up to where it breaks. */
export interface JsonText {
  readonly root: JsonNode;
  /** What is wrong with it, and the offset where. Absent where nothing is. */
  readonly damage?: { readonly message: string; readonly offset: number };
}

/** No program that writes transcripts nests further than a dozen levels. */
const DEEPEST = 200;
/** Where the key stands that a document of this tool begins with. */
const HEAD = 2000;

const known = new WeakMap<SourceText, JsonText | undefined>();

/**
 * The JSON text of a source: read once, whoever asks. Undefined for what is no JSON, for a document of this tool, and
 * for what is nested deeper than anything a reader looks at.
 */
export function jsonOf(source: SourceText): JsonText | undefined {
  if (!known.has(source)) known.set(source, read(source.text));
  return known.get(source);
}

function read(text: string): JsonText | undefined {
  if (!/^\s{0,100}[{[]/.test(text) || text.slice(0, HEAD).includes('"transcript/1"') || isTooDeep(text))
    return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: true });
  if (root === undefined || (root.type !== 'object' && root.type !== 'array')) return undefined;
  const [first] = errors;
  if (first === undefined) return { root };
  return { root, damage: { message: printParseErrorCode(first.error), offset: first.offset } };
}

/** The parser calls itself for each level. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (inString) {
      if (sign === 0x5c) i++;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x7b || sign === 0x5b) {
      if (++depth > DEEPEST) return true;
    } else if (sign === 0x7d || sign === 0x5d) depth--;
  }
  return false;
}

/** The value of a key. Undefined where the node is no object or has no such key. */
export function get(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  let at = node;
  for (const key of path) {
    if (at?.type !== 'object') return undefined;
    at = at.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
  }
  return at;
}

/** The elements of an array; none where the node is no array. */
export function items(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === 'array' ? (node.children ?? []) : [];
}

/** Whether every key is there. */
export function has(node: JsonNode | undefined, ...keys: readonly string[]): boolean {
  return keys.every((key) => get(node, key) !== undefined);
}

export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? (node.value as string) : undefined;
}

/** A number, also one that is printed in quotation marks. */
export function numberOf(node: JsonNode | undefined): number | undefined {
  if (node?.type === 'number') return node.value as number;
  const text = textOf(node);
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Whole milliseconds of a count of seconds. */
export function secondsOf(node: JsonNode | undefined): number | undefined {
  const seconds = numberOf(node);
  return seconds === undefined || seconds < 0 ? undefined : Math.round(seconds * 1000);
}

/** Whole milliseconds, printed as such. */
export function millisecondsOf(node: JsonNode | undefined): number | undefined {
  const ms = numberOf(node);
  return ms === undefined || ms < 0 ? undefined : Math.round(ms);
}

/** Offset of a node's first character; within a string, of the first one behind the quotation mark. */
export function offsetOf(node: JsonNode): number {
  return node.type === 'string' ? node.offset + 1 : node.offset;
}

/** The path of a node as a person would write it: `segments[3].start`. */
export function pathOf(node: JsonNode): string {
  return getNodePath(node)
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
