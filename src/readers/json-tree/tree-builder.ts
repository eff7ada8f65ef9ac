import { type ParseError, visit } from 'jsonc-parser';

/** A value in a JSON text, which knows where it stands. A long transcript has millions, so that each is small. */
export interface JsonNode {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  /** Where it begins in the text. */
  readonly offset: number;
  readonly parent: JsonNode | undefined;
  /** Of a string, number or boolean; null for all others. */
  readonly value: string | number | boolean | null;
  /** A string that has escapes in it, as it is printed between its quotation marks. */
  readonly raw?: string;
  /** Keys of an object. Objects with the same keys share one list. */
  readonly keys?: readonly string[];
  /** Elements of an array; values of an object, in the order of its keys. */
  readonly children?: readonly JsonNode[];
}

/** An object or array whose end has not come yet. */
interface Open {
  readonly node: JsonNode & { keys?: readonly string[]; children?: readonly JsonNode[] };
  readonly keys: string[];
  readonly children: JsonNode[];
  /** Of the value that comes next. */
  key: string | undefined;
}

/** Until its end is reached, and where nothing stands in it. */
const NONE: readonly never[] = [];
const MOST_ERRORS = 100_000;

/** Where a document stands that is one of several in a text. */
export interface Place {
  /** Of its text within the whole. */
  readonly offset: number;
  readonly parent: JsonNode | undefined;
}

const ALONE: Place = { offset: 0, parent: undefined };

/** No program that writes transcripts nests further than a dozen levels. The parser calls itself for each. */
const DEEPEST = 200;

class TooDeep extends Error {}

/**
 * Reads the first document of a text.
 *
 * @returns undefined where it is none, or nested more than 200 levels deep
 * @param errors where what is wrong with it goes, by offsets into `text`
 */
export function treeOf(text: string, errors: ParseError[], place: Place = ALONE): JsonNode | undefined {
  const shareKeys = sharedKeys();
  const path: Open[] = [];
  let open: Open | undefined;
  let root: JsonNode | undefined;
  const add = (node: JsonNode): void => {
    if (open === undefined) root ??= node;
    else if (open.node.type === 'array') open.children.push(node);
    else if (open.key !== undefined) {
      open.keys.push(open.key);
      open.children.push(node);
      open.key = undefined;
    }
  };
  const enter = (type: 'object' | 'array', offset: number): void => {
    if (path.length >= DEEPEST) throw new TooDeep();
    const parent = open?.node ?? place.parent;
    const node: JsonNode = { type, offset: place.offset + offset, parent, value: null, keys: NONE, children: NONE };
    add(node);
    open = { node, keys: [], children: [], key: undefined };
    path.push(open);
  };
  const leave = (): void => {
    const left = path.pop();
    if (left !== undefined) {
      if (left.children.length > 0) left.node.children = left.children.slice();
      left.node.keys = shareKeys(left.keys);
    }
    open = path[path.length - 1];
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => enter('object', offset),
        onArrayBegin: (offset) => enter('array', offset),
        onObjectEnd: leave,
        onArrayEnd: leave,
        onObjectProperty: (name) => {
          if (open !== undefined) open.key = name;
        },
        onLiteralValue: (value: string | number | boolean | null, offset, length) =>
          add(leafOf(value, rawOf(text, value, offset, length), place.offset + offset, open?.node ?? place.parent)),
        onError: (error, offset, length) => {
          if (errors.length < MOST_ERRORS) errors.push({ error, offset, length });
        },
      },
      { disallowComments: true, allowTrailingComma: true },
    );
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  while (path.length > 0) leave();
  return root;
}

function leafOf(
  value: string | number | boolean | null,
  raw: string | undefined,
  offset: number,
  parent: JsonNode | undefined,
): JsonNode {
  if (typeof value === 'string')
    return raw === undefined
      ? { type: 'string', offset, parent, value }
      : { type: 'string', offset, parent, value, raw };
  const type = value === null ? 'null' : typeof value === 'number' ? 'number' : 'boolean';
  return { type, offset, parent, value };
}

/** A string as it is printed, where it has escapes in it. */
function rawOf(text: string, value: unknown, offset: number, length: number): string | undefined {
  if (typeof value !== 'string' || length - 2 === value.length) return undefined;
  const printed = text.slice(offset + 1, offset + length - 1);
  return printed.includes('\\') ? printed : undefined;
}

const MOST_SHAPES = 10_000;

/** Gives the same list for the same keys: a transcript has a few kinds of objects. */
function sharedKeys(): (keys: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (keys) => {
    if (keys.length === 0) return NONE;
    const name = JSON.stringify(keys);
    const shared = known.get(name) ?? keys.slice();
    if (known.size < MOST_SHAPES) known.set(name, shared);
    return shared;
  };
}
