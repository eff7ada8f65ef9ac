import type { SourceText } from '../../text/source.ts';
import { firstDocumentsOf } from '../json-tree/documents.ts';
import { type JsonNode, jsonOf } from '../json-tree/tree.ts';
import type { Reader } from '../types.ts';
import type { Found } from './json-cues.ts';
import type { Notes } from './notes.ts';

/** One program's JSON. */
export interface JsonFormat {
  readonly id: string;
  readonly summary: string;
  /**
   * The program prints results one after another, each a document of its own or an element of a list. Of a file with
   * several documents, `detect` is asked for the first one and for a list of the first few, `find` for a list of all.
   */
  readonly isStream?: true;
  /** Default: `.json`; those of JSON Lines too for a stream. */
  readonly extensions?: readonly string[];
  /** Default: `application/json`. */
  readonly mediaType?: string;
  /** Default: `data`, a key of its own; `text` where names are typed before the words. */
  readonly labels?: 'data' | 'text';
  /** How sure it is of a file, from 0 to 1, by its keys alone. */
  detect(root: JsonNode): number;
  /** Words without a speaker have none. Faults go into the notes. */
  find(root: JsonNode, notes: Notes, source: SourceText): Found;
}

/** The reader of one program's JSON; its work is loaded when a file is read. */
export function jsonFormat(format: JsonFormat): Reader {
  return {
    id: format.id,
    summary: format.summary,
    extensions: format.extensions ?? (format.isStream ? ['.json', '.jsonl', '.ndjson'] : ['.json']),
    mediaType: format.mediaType ?? 'application/json',
    detect(source) {
      const root = jsonOf(source)?.root;
      if (root === undefined) return 0;
      const first = format.isStream ? firstDocumentsOf(source)?.root : undefined;
      return Math.max(format.detect(root), first === undefined ? 0 : format.detect(first));
    },
    load: async () => (await import('./read-json.ts')).jsonReader(format),
  };
}
