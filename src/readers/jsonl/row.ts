import type { Node } from 'jsonc-parser';
import type { Anchor } from '../cues/types.ts';
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

/** @param start offset of the line in the source */
export function fieldsOf(line: string, root: Node, start: number): Fields {
  const fields = new Map<string, Value>();
  for (const { children } of root.children ?? []) {
    const [key, node] = children ?? [];
    const value = node && fieldValueOf(line, node, start);
    if (typeof key?.value === 'string' && value !== undefined) fields.set(key.value, value);
  }
  return fields;
}

function fieldValueOf(line: string, node: Node, start: number): Value | undefined {
  const place = { start: start + node.offset, end: start + node.offset + node.length };
  if (node.type === 'string') {
    const raw = line.slice(node.offset + 1, node.offset + node.length - 1);
    return { ...place, text: node.value as string, anchors: anchorsOf(raw, place.start + 1), isString: true };
  }
  const text = plainOf(node);
  return text === undefined
    ? undefined
    : { ...place, text, anchors: [{ at: 0, source: place.start }], isString: false };
}

function plainOf(node: Node): string | undefined {
  if (node.type === 'number') return String(node.value);
  const children = node.children ?? [];
  if (node.type === 'array')
    return children.length > 0 && children.every(({ type }) => type === 'string')
      ? children.map(({ value }) => value as string).join('; ')
      : undefined;
  if (node.type !== 'object') return undefined;
  const texts = new Map(
    children.flatMap(({ children: pair }) => (pair?.[1]?.type === 'string' ? [[pair[0]?.value, pair[1].value]] : [])),
  ) as Map<string, string>;
  return PERSON.map((key) => texts.get(key)).find((text) => text !== undefined && text !== '');
}

/** Where the characters of a JSON string stand: an escape is several characters that are one. */
function anchorsOf(raw: string, start: number): Anchor[] {
  const anchors: Anchor[] = [{ at: 0, source: start }];
  let saved = 0;
  for (const { index, 0: sign } of raw.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)/g)) {
    anchors.push({ at: index - saved, source: start + index });
    saved += sign.length - 1;
    anchors.push({ at: index + sign.length - saved, source: start + index + sign.length });
  }
  return anchors;
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
      voices === undefined && !known.has(name) && /\p{L}/u.test(cell.text) ? [{ name, cell }] : [],
    ),
    ...who,
  };
}

/** Files of several conversations say of each utterance to which it belongs. */
export function conversationOf(fields: Fields): string | undefined {
  return CONVERSATION.map((key) => fields.get(key)?.text).find((id) => id !== undefined);
}
