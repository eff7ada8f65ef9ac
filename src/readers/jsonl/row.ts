import { anchorsOf } from '../json-tree/anchors.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { endOf, get, textOf } from '../json-tree/values.ts';
import type { Columns } from '../tables/names.ts';
import type { OwnVoices } from '../tables/own.ts';
import { type Cell, type Row, speakerOf } from '../tables/rows.ts';

/** A value that one line prints, as text. */
interface Value extends Cell {
  readonly isString: boolean;
}

/** The values of an object that are text, numbers, lists of text, or a person; by their keys. */
export type Fields = ReadonlyMap<string, Value>;

/** Keys of an object that stands for a person: `"speaker": {"id": "nora"}`. */
const PERSON = ['name', 'display_name', 'displayName', 'username', 'label', 'id'];
const CONVERSATION = ['conversation_id', 'conversationId', 'root'];

export function fieldsOf({ keys = [], children = [] }: JsonNode): Fields {
  const fields = new Map<string, Value>();
  children.forEach((node, i) => {
    const value = fieldValueOf(node);
    if (value !== undefined) fields.set(keys[i] ?? '', value);
  });
  return fields;
}

function fieldValueOf(node: JsonNode): Value | undefined {
  const place = { start: node.offset, end: endOf(node) };
  const string = textOf(node);
  if (string !== undefined) return { ...place, text: string, anchors: anchorsOf(node), isString: true };
  const text = plainOf(node);
  return text === undefined
    ? undefined
    : { ...place, text, anchors: [{ at: 0, source: place.start }], isString: false };
}

function plainOf(node: JsonNode): string | undefined {
  if (node.type === 'number') return String(node.value);
  const texts = (node.children ?? []).map(textOf);
  if (node.type === 'array')
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join('; ') : undefined;
  return PERSON.map((key) => textOf(get(node, key))).find(Boolean);
}

/** @returns undefined where the line has no words */
export function rowOf(
  fields: Fields,
  start: number,
  names: readonly string[],
  at: Columns['at'],
  voices: OwnVoices | undefined,
): Row | undefined {
  const named = (column: number | undefined): Value | undefined =>
    column === undefined ? undefined : fields.get(names[column] ?? '');
  const text = named(at.text);
  if (text === undefined || !text.isString || text.text.trim() === '') return undefined;
  const times = { start: named(at.start)?.text, end: named(at.end)?.text, duration: named(at.duration)?.text };
  const known = new Set(Object.values(at).map((column) => names[column]));
  const who = voices?.speakerOf((name) => fields.get(name)?.text) ?? { speaker: speakerOf(named(at.speaker)?.text) };
  return {
    start,
    text,
    times: Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined)),
    others: [...fields].flatMap(([name, cell]) =>
      voices === undefined && !known.has(name) && isText(cell) ? [{ name, cell }] : [],
    ),
    ...who,
  };
}

/** A number by itself, such as a score, says nothing in words. */
const isText = ({ text, isString }: Value): boolean => text.trim() !== '' && (isString || /\p{L}/u.test(text));

/** Files of several conversations say of each utterance to which it belongs. */
export function conversationOf(fields: Fields): string | undefined {
  return CONVERSATION.map((key) => fields.get(key)?.text).find((id) => id !== undefined);
}
