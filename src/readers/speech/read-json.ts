import type { Diagnostic } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { readCues } from '../cues/index.ts';
import { documentsOf } from '../json-tree/documents.ts';
import { type JsonText, jsonOf } from '../json-tree/tree.ts';
import type { ReadOptions, ReadResult, ReadText } from '../types.ts';
import type { JsonFormat } from './json-format.ts';
import { takeNotes } from './notes.ts';
import { describeJson } from './shape.ts';

/** Reads one program's JSON. */
export function jsonReader(format: JsonFormat): ReadText {
  return (source: SourceText, options: ReadOptions): ReadResult => {
    const json = jsonFor(format, source);
    if (json === undefined) throw notThis(format, source);
    if (opensAnother(source, json)) throw several(format);
    const { notes, diagnostics } = takeNotes(source);
    const found = format.find(json.root, notes, source);
    if (found.cues.length === 0 && format.detect(json.root) === 0) throw notThis(format, source);
    return readCues(
      source,
      {
        ...found,
        diagnostics: [...damageOf(source, json), ...diagnostics()],
        others: [],
        labels: format.labels ?? 'data',
        carry: 'never',
      },
      options,
    );
  };
}

/** All documents of a stream; the first one where they are no such stream. */
function jsonFor(format: JsonFormat, source: SourceText): JsonText | undefined {
  const all = format.isStream ? documentsOf(source) : undefined;
  return all !== undefined && format.detect(all.root) > 0 ? all : jsonOf(source);
}

/** Whether another document follows the one that was read: to read the first alone would lose the rest. */
function opensAnother({ text }: SourceText, { next }: JsonText): boolean {
  return next !== undefined && /[{[]/.test(text[next] ?? '');
}

function several({ id }: JsonFormat): UserError {
  return new UserError('several JSON documents stand one after another in this file', {
    details: [`one document of ${id} is one transcript`],
    hints: ['write each into a file of its own:  jq -c . FILE | split -l 1 - part-'],
  });
}

function notThis({ id, summary }: JsonFormat, source: SourceText): UserError {
  const { details } = describeJson(source) ?? { details: ['it is no JSON'] };
  return new UserError(`not ${id}: nothing here has the shape of ${summary}`, {
    details,
    hints: ['leave --from away to let the file decide     all formats:  transcript formats'],
  });
}

function damageOf(source: SourceText, { damage }: JsonText): Diagnostic[] {
  if (damage === undefined) return [];
  const at = Math.min(damage.offset, source.text.trimEnd().length);
  return [
    {
      code: 'json-damaged',
      severity: 'error',
      message: damage.isCut
        ? 'the JSON is cut off here; what stands before was read'
        : `the JSON is broken here (${damage.message}); what could be read was`,
      position: positionOf(source, at, at),
    },
  ];
}
