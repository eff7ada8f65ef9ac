import { type ParseError, printParseErrorCode, visit } from 'jsonc-parser';
import type { SourceText } from '../../text/source.ts';

/** A value in a JSON text, which knows where it stands. A long transcript has millions, so that each is small. */
export interface JsonNode {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  /** Where it begins in the text. */
  readonly offset: number;
  readonly parent: JsonNode | undefined;
  /** Of a string, number or boolean. */
  readonly value: string | number | boolean | null;
  /** A string that has escapes in it, as it is printed between its quotation marks. */
  readonly raw: string | undefined;
  /** Keys of an object. */
  readonly keys: string[] | undefined;
  /** Elements of an array; values of an object, in the order of its keys. */
  readonly children: JsonNode[] | undefined;
}

interface JsonDamage {
  readonly message: string;
  readonly offset: number;
  /** It reaches to the end of the text: the rest is missing. */
  readonly isCut: boolean;
}

/** A JSON text as it was read; what is cut off or broken is read as far as it can be. */
export interface JsonText {
  readonly root: JsonNode;
  /** What is wrong with it, and the offset where. Absent where nothing is. */
  readonly damage?: JsonDamage;
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
  const root = treeOf(text, errors);
  if (root === undefined || (root.type !== 'object' && root.type !== 'array')) return undefined;
  const first = errors.find((error, i) => !isPythonNumber(text, error, errors[i - 1]));
  if (first === undefined) return { root };
  const isCut = first.offset + first.length >= text.trimEnd().length;
  return { root, damage: { message: nameOf(first), offset: first.offset, isCut } };
}

/** `NaN` and `Infinity`, which Python's json prints for scores, are no JSON but harm nothing that is read. */
function isPythonNumber(text: string, error: ParseError, before: ParseError | undefined): boolean {
  if (nameOf(error) === 'InvalidSymbol')
    return /^(?:NaN|-?Infinity)\b/.test(text.slice(error.offset, error.offset + 10));
  if (nameOf(error) !== 'ValueExpected' || before === undefined || nameOf(before) !== 'InvalidSymbol') return false;
  return (
    isPythonNumber(text, before, undefined) && text.slice(before.offset + before.length, error.offset).trim() === ''
  );
}

const nameOf = ({ error }: ParseError): string => printParseErrorCode(error);

function treeOf(text: string, errors: ParseError[]): JsonNode | undefined {
  const names = new Map<string, string>();
  let root: JsonNode | undefined;
  let open: JsonNode | undefined;
  let key: string | undefined;
  const add = (node: JsonNode): void => {
    if (open === undefined) root ??= node;
    else if (open.type === 'array') open.children?.push(node);
    else if (key !== undefined) {
      open.keys?.push(key);
      open.children?.push(node);
      key = undefined;
    }
  };
  const leave = (): void => {
    open = open?.parent;
    key = undefined;
  };
  const node = (type: JsonNode['type'], offset: number, value: JsonNode['value'], raw?: string): JsonNode => ({
    type,
    offset,
    parent: open,
    value,
    raw,
    keys: type === 'object' ? [] : undefined,
    children: type === 'object' || type === 'array' ? [] : undefined,
  });
  const enter = (type: 'object' | 'array', offset: number): void => {
    const opened = node(type, offset, null);
    add(opened);
    open = opened;
    key = undefined;
  };
  visit(
    text,
    {
      onObjectBegin: (offset) => enter('object', offset),
      onArrayBegin: (offset) => enter('array', offset),
      onObjectEnd: leave,
      onArrayEnd: leave,
      onObjectProperty: (name) => {
        key = names.get(name) ?? name;
        if (key === name && names.size < MOST_NAMES) names.set(name, name);
      },
      onLiteralValue: (value: string | number | boolean | null, offset, length) => {
        if (typeof value !== 'string') add(node(typeOf(value), offset, value));
        else {
          const printed = length - 2 === value.length ? undefined : text.slice(offset + 1, offset + length - 1);
          add(node('string', offset, value, printed?.includes('\\') ? printed : undefined));
        }
      },
      onError: (error, offset, length) => {
        if (errors.length < MOST_ERRORS) errors.push({ error, offset, length });
      },
    },
    { disallowComments: true, allowTrailingComma: true },
  );
  return root;
}

const MOST_NAMES = 10_000;
const MOST_ERRORS = 100_000;

function typeOf(value: number | boolean | null): 'number' | 'boolean' | 'null' {
  return value === null ? 'null' : typeof value === 'number' ? 'number' : 'boolean';
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
