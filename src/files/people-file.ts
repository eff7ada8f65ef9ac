import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { z } from 'zod';
import type { Person } from '../people/types.ts';
import { fileError } from './file-error.ts';
import { listOfTexts, strictMap, text } from './settings.ts';
import { checkYaml, findPair, parseYaml, type YamlSource } from './yaml-source.ts';

const label = z.preprocess(
  (value) => (typeof value === 'string' ? { label: value } : value),
  strictMap({ label: text, in: listOfTexts.exactOptional() }, 'key'),
);
const person = strictMap({ name: text.exactOptional(), labels: z.array(label).min(1) }, 'key');
const schema = strictMap({ people: z.array(person) }, 'key');

/**
 * Reads a people file.
 *
 * @throws UserError with line and column of each problem
 */
export async function readPeopleFile(path: string): Promise<Person[]> {
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError(error, path);
  });
  return parsePeople(content, path);
}

/** The people in the text of a people file. @throws UserError with line and column of each problem */
export function parsePeople(content: string, file: string): Person[] {
  const source = parseYaml(content, file, { columns: true });
  const marked = unmark(source);
  const { people } = checkYaml(source, schema);
  return people.map(({ name, labels }, i) => ({
    ...(name === undefined ? {} : { name: name.trim() }),
    labels: labels.map((one, j) => ({
      label: one.label.trim(),
      ...(one.in === undefined ? {} : { in: one.in.map((place) => place.replace(/^\.\//, '')) }),
      ...(marked.has(`${i} ${j}`) ? { likely: true } : {}),
    })),
  }));
}

/** Takes the question marks off, so that the rest reads as if confirmed. @returns where they stood */
function unmark({ document, content }: YamlSource): Set<string> {
  const marked = new Set<string>();
  const people = isMap(document.contents) ? findPair(document.contents.items, 'people')?.value : undefined;
  for (const [i, one] of isSeq(people) ? people.items.entries() : []) {
    const labels = isMap(one) ? findPair(one.items, 'labels')?.value : undefined;
    if (!isSeq(labels)) continue;
    for (const [j, item] of labels.items.entries()) {
      const bare = unmarked(item, content);
      if (bare !== undefined) marked.add(`${i} ${j}`);
      labels.items[j] = asText(bare ?? item);
    }
  }
  return marked;
}

/** `? Name` is, to YAML, a map whose one key has no value. In quotation marks it is a text. */
function unmarked(item: unknown, content: string): Node | undefined {
  if (isMap(item)) return markedKey(item, content);
  if (!isScalar(item) || typeof item.value !== 'string' || !item.value.startsWith('?')) return undefined;
  item.value = item.value.slice(1).trim();
  return item;
}

function markedKey({ items }: YAMLMap, content: string): Node | undefined {
  const [pair, ...others] = items;
  if (pair === undefined || others.length > 0 || !(pair.value === null || isEmpty(pair.value))) return undefined;
  const key = pair.key as Node | null;
  const before = content.slice(0, key?.range?.[0] ?? 0).trimEnd();
  return before.endsWith('?') ? (key ?? undefined) : undefined;
}

function isEmpty(value: unknown): boolean {
  return isScalar(value) && value.value === null;
}

/** A label such as 1987 is its characters. */
function asText(item: unknown): unknown {
  if (isScalar(item) && typeof item.value !== 'string' && item.source !== undefined && item.source !== '')
    item.value = item.source;
  return item;
}
