import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { findPair } from './yaml-source.ts';

/** Sets a text at a path of maps, making what is not there; comments, order and style of the rest stay. */
export function setText(document: Document, path: readonly [string, ...string[]], value: string): void {
  const maps = path.slice(0, -1);
  const key = path.at(-1) ?? path[0];
  const map = maps.reduce((parent, name) => mapAt(document, parent, name), rootOf(document));
  const pair = findPair(map.items, key);
  if (isScalar(pair?.value)) pair.value.value = value;
  else put(document, map, key, document.createNode(value));
}

/** Adds a list, on one line, to the list that stands at `key`. */
export function addList(document: Document, key: string, list: readonly string[]): void {
  const root = rootOf(document);
  const there = findPair(root.items, key)?.value;
  const lists = isSeq(there) ? there : (document.createNode([]) as YAMLSeq);
  lists.add(document.createNode(list, { flow: true }));
  if (lists !== there) put(document, root, key, lists);
}

function rootOf(document: Document): YAMLMap {
  if (!isMap(document.contents)) document.contents = document.createNode({});
  return document.contents as YAMLMap;
}

function mapAt(document: Document, parent: YAMLMap, key: string): YAMLMap {
  const there = findPair(parent.items, key)?.value;
  if (isMap(there)) return there;
  const map = document.createNode({}) as YAMLMap;
  put(document, parent, key, map);
  return map;
}

function put(document: Document, map: YAMLMap, key: string, value: unknown): void {
  const pair: Pair | undefined = findPair(map.items, key);
  if (pair === undefined) map.add(document.createPair(key, value));
  else pair.value = value;
}
