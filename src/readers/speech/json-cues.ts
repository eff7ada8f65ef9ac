import type { Diagnostic, Metadata, Timed } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { readCues } from '../cues/index.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult, ReadText } from '../types.ts';
import { type JsonNode, jsonOf, offsetOf, textOf } from './tree.ts';

/** What is read out of a JSON text. */
export interface Found {
  readonly cues: readonly Cue[];
  readonly metadata?: Metadata;
  readonly diagnostics?: readonly Diagnostic[];
}

/** A reader of one program's JSON. Segments without a speaker have none, unless `mayCarry` says otherwise. */
export function jsonReader(find: (root: JsonNode, source: SourceText) => Found, mayCarry = false): ReadText {
  return (source: SourceText, options: ReadOptions): ReadResult => {
    const json = jsonOf(source);
    const found = json === undefined ? { cues: [] } : find(json.root, source);
    const diagnostics = [...damageOf(source), ...(found.diagnostics ?? [])];
    return readCues(source, { ...found, diagnostics, others: [], labels: 'data', mayCarry }, options);
  };
}

function damageOf(source: SourceText): Diagnostic[] {
  const damage = jsonOf(source)?.damage;
  if (damage === undefined) return [];
  const at = Math.min(damage.offset, source.text.length);
  return [
    {
      code: 'json-damaged',
      severity: 'error',
      message: `the JSON is broken or cut off (${damage.message}); what stands before was read`,
      position: positionOf(source, at, at),
    },
  ];
}

/** A cue whose words are one string of the file. */
export function cueOf(
  words: JsonNode,
  whole: JsonNode,
  rest: Pick<Cue, 'startMs' | 'endMs' | 'label' | 'endsParagraph'>,
): Cue {
  return {
    ...rest,
    text: textOf(words) ?? '',
    start: whole.offset,
    anchors: [{ at: 0, source: offsetOf(words) }],
  };
}

/** One word of a source that has a time for each. */
export interface Word {
  readonly node: JsonNode;
  readonly text: string;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** Printed without a space before it: punctuation. */
  readonly joined?: boolean;
}

/** Words put together, with a space between them, an anchor and a time for each. Undefined where there are none. */
export function cueOfWords(words: readonly Word[], label: string | undefined, whole?: JsonNode): Cue | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const anchors: Anchor[] = [];
  const times: Timed[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '' && word.joined !== true) text += ' ';
    const start = text.length;
    anchors.push({ at: start, source: offsetOf(word.node) });
    text += word.text;
    if (word.startMs === undefined || word.text === '') continue;
    times.push({
      start,
      end: text.length,
      startMs: word.startMs,
      ...(word.endMs === undefined ? {} : { endMs: word.endMs }),
    });
  }
  return {
    startMs: words.find(({ startMs }) => startMs !== undefined)?.startMs,
    endMs: words.findLast(({ endMs }) => endMs !== undefined)?.endMs,
    label,
    text,
    start: (whole ?? first.node).offset,
    anchors,
    ...(times.length === 0 ? {} : { words: times }),
  };
}
