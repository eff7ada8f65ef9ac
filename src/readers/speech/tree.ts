import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { SourceText } from '../../text/source.ts';
import { type JsonNode, treeOf } from './tree-builder.ts';

export type { JsonNode };

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
