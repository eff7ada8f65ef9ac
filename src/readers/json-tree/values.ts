import type { JsonNode } from './tree.ts';

/** The value of a key. Undefined where the node is no object or has no such key. */
export function get(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  let at = node;
  for (const key of path) {
    const index = at?.keys?.indexOf(key) ?? -1;
    at = index === -1 ? undefined : at?.children?.[index];
  }
  return at;
}

/** The value of the first of these keys that is there and not null. */
export function either(node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined {
  for (const key of keys) {
    const value = get(node, key);
    if (value !== undefined && value.type !== 'null') return value;
  }
  return undefined;
}

/** The elements of an array; none where the node is no array. */
export function items(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === 'array' ? (node.children ?? []) : [];
}

/** The first object of a list, or of an object that stands where a list should. */
export function firstOf(node: JsonNode | undefined): JsonNode | undefined {
  return node?.children?.find(({ type }) => type === 'object');
}

/** The results of a stream: a single one, a list of them, or lists one after another. */
export function resultsOf(root: JsonNode): readonly JsonNode[] {
  return root.type === 'array' ? items(root).flatMap((one) => (one.type === 'array' ? items(one) : [one])) : [root];
}

/** Whether every key is there. */
export function has(node: JsonNode | undefined, ...keys: readonly string[]): boolean {
  return keys.every((key) => get(node, key) !== undefined);
}

/** Whether one of the keys is there. */
export function hasOne(node: JsonNode | undefined, ...keys: readonly string[]): boolean {
  return keys.some((key) => get(node, key) !== undefined);
}

export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? (node.value as string) : undefined;
}

/** A number, also one that is printed in quotation marks. */
export function numberOf(node: JsonNode | undefined): number | undefined {
  if (node?.type === 'number') return node.value as number;
  const text = textOf(node)?.trim();
  return text !== undefined && /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/** Offset of a node's first character; within a string, of the first one behind the quotation mark. */
export function offsetOf(node: JsonNode): number {
  return node.type === 'string' ? node.offset + 1 : node.offset;
}

/** Offset behind what a node prints, as far as it can be told without the text. */
export function endOf(node: JsonNode): number {
  if (node.type === 'string') return node.offset + 2 + (node.raw ?? String(node.value)).length;
  return node.offset + (node.children === undefined ? String(node.value).length : 1);
}

/** The path of a node as a person would write it: `segments[3].start`. */
export function pathOf(node: JsonNode): string {
  const parts: string[] = [];
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const index = at.parent.children?.indexOf(at) ?? -1;
    const key = at.parent.keys?.[index];
    parts.push(key === undefined ? `[${index}]` : `.${key}`);
  }
  return parts.reverse().join('').replace(/^\./, '');
}
