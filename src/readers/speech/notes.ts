import type { Diagnostic } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { endOf, pathOf, textOf } from '../json-tree/values.ts';
import type { ReadTime } from './times.ts';

/** Takes values out of a file, and notes those that are not what they should be. */
export interface Notes {
  /** The elements of a list. An object in its place is read as the list of its values. */
  list(node: JsonNode | undefined): readonly JsonNode[];
  /** The node where it is a string with words in it. `null` and what is not there is no fault unless `needed`. */
  words(node: JsonNode | undefined, owner?: JsonNode): JsonNode | undefined;
  time(node: JsonNode | undefined, read: ReadTime): number | undefined;
  add(code: string, node: JsonNode, message: string): void;
}

interface Kept {
  readonly code: string;
  readonly node: JsonNode;
  readonly message: string;
  count: number;
}

const ARTICLES = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

/** One note for each kind of fault: the first place, and how many more there are. */
export function takeNotes(source: SourceText): { readonly notes: Notes; readonly diagnostics: () => Diagnostic[] } {
  const kept = new Map<string, Kept>();
  const add = (code: string, node: JsonNode, message: string): void => {
    const one = kept.get(`${code} ${message}`);
    if (one === undefined) kept.set(`${code} ${message}`, { code, node, message, count: 1 });
    else one.count++;
  };
  const notes: Notes = {
    add,
    list(node) {
      if (node === undefined || node.type === 'null') return [];
      if (node.type === 'array') return node.children ?? [];
      add('json-shape', node, `${ARTICLES[node.type]} where a list belongs`);
      return node.children ?? [];
    },
    words(node, owner) {
      if (textOf(node) !== undefined) return node;
      if (node !== undefined) add('json-shape', node, `${ARTICLES[node.type]} where words belong; it was left out`);
      else if (owner !== undefined) add('json-shape', owner, 'no words in it; it was left out');
      return undefined;
    },
    time(node, read) {
      if (node === undefined || node.type === 'null') return undefined;
      const ms = read(node);
      if (ms === undefined) add('json-time', node, 'no time that can be read; the words have none');
      return ms;
    },
  };
  return { notes, diagnostics: () => [...kept.values()].map((one) => diagnosticOf(source, one)) };
}

function diagnosticOf(source: SourceText, { code, node, message, count }: Kept): Diagnostic {
  const more = count === 1 ? '' : ` (and ${count - 1} more)`;
  return {
    code,
    severity: 'warning',
    message: `${pathOf(node) || 'the file'}: ${message}${more}`,
    position: positionOf(source, node.offset, Math.min(endOf(node), source.text.length)),
  };
}
