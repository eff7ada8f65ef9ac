import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { SourceText } from '../../text/source.ts';
import { type JsonNode, type Place, treeOf } from './tree-builder.ts';

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
  /** Offset of what stands behind its end. Absent where nothing does. */
  readonly next?: number;
}

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
  if (!/^\s{0,100}[{[]/.test(text) || text.slice(0, HEAD).includes('"transcript/1"')) return undefined;
  const { root, faults, next } = readOne(text);
  if (root === undefined || (root.type !== 'object' && root.type !== 'array')) return undefined;
  return { root, ...damageOf(text, faults[0]), ...(next === undefined ? {} : { next }) };
}

/** What is wrong with a text, and where in the whole. */
export interface Fault {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

/** More stands behind the end of the first document. */
const MORE = 'EndOfFileExpected';

/** The first document of a text. */
interface One {
  readonly root: JsonNode | undefined;
  readonly faults: readonly Fault[];
  readonly next: number | undefined;
}

/** @param place where the text stands, if it is a part of another */
export function readOne(text: string, place?: Place): One {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors, place);
  const base = place?.offset ?? 0;
  const faults = errors
    .filter((error, i) => !isPythonNumber(text, error, errors[i - 1]))
    .map((error): Fault => ({ message: nameOf(error), offset: base + error.offset, length: error.length }));
  if (root === undefined && faults.length === 0) faults.push({ message: 'TooDeep', offset: base, length: 1 });
  return { root, faults, next: faults.find(({ message }) => message === MORE)?.offset };
}

export function damageOf(text: string, fault: Fault | undefined): Pick<JsonText, 'damage'> {
  if (fault === undefined) return {};
  const { message, offset, length } = fault;
  return { damage: { message, offset, isCut: offset + length >= text.trimEnd().length } };
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
