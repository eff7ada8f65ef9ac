import type { Metadata, Timed } from '../../model/transcript.ts';
import { endsSentence } from '../../text/ending.ts';
import { jointBetween } from '../cues/slice.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import { anchorsOf } from '../json-tree/anchors.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { textOf } from '../json-tree/values.ts';

/** What is read out of a JSON text. */
export interface Found {
  readonly cues: readonly Cue[];
  readonly metadata?: Metadata;
}

/** A pause that ends what one channel says, where nothing else tells, in milliseconds. */
export const CHANNEL_PAUSE = 1000;

/** One word of a source that has a time for each. */
export interface Word {
  /** The string that it stands in. */
  readonly node: JsonNode;
  /** Without white space around it. */
  readonly text: string;
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  readonly label?: string | undefined;
  /** Printed without a space before it: punctuation. */
  readonly joined?: boolean | undefined;
  /** The source says that another speaks from here, and not who. */
  readonly opensTurn?: boolean;
}

/** A word as a string node has it. Undefined where it holds none. */
export function wordOf(node: JsonNode | undefined, rest: Omit<Word, 'node' | 'text'>): Word | undefined {
  const text = textOf(node)?.trim();
  return node === undefined || text === undefined || text === '' ? undefined : { node, text, ...rest };
}

/** A cue whose words are one string of the file. */
export function cueOf(
  words: JsonNode,
  whole: JsonNode,
  rest: Pick<Cue, 'startMs' | 'endMs' | 'label' | 'endsParagraph'>,
): Cue {
  return { ...rest, text: textOf(words) ?? '', start: whole.offset, anchors: anchorsOf(words) };
}

/**
 * Cues of words that follow one another: a new one where another speaks, behind the end of a sentence, and after a pause.
 *
 * @param pauseMs a pause that ends a cue, in milliseconds
 */
export function cuesOfWords(words: readonly Word[], pauseMs = Number.POSITIVE_INFINITY): Cue[] {
  const cues: Cue[] = [];
  let open: Word[] = [];
  for (const word of words) {
    const last = open[open.length - 1];
    if (last !== undefined && !word.joined && endsBefore(last, word, open[0]?.label, pauseMs)) {
      cues.push(cueOfWords(open));
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) cues.push(cueOfWords(open));
  return cues;
}

function endsBefore(last: Word, next: Word, label: string | undefined, pauseMs: number): boolean {
  if (next.label !== label || next.opensTurn || endsSentence(last.text)) return true;
  return last.endMs !== undefined && next.startMs !== undefined && next.startMs - last.endMs >= pauseMs;
}

/** One cue of words that follow one another. */
export function cueOfWords(words: readonly Word[]): Cue {
  const [first] = words as readonly [Word, ...Word[]];
  const anchors: Anchor[] = [];
  const times: Timed[] = [];
  let text = '';
  let before = '';
  for (const word of words) {
    if (text !== '' && word.joined !== true) text += jointBetween(before, word.text);
    const start = text.length;
    anchors.push(...anchorsOf(word.node, leadOf(word), start));
    text += word.text;
    before = word.text;
    const { startMs, endMs } = word;
    if (startMs !== undefined)
      times.push({ start, end: text.length, startMs, ...(endMs === undefined ? {} : { endMs }) });
  }
  return {
    startMs: words.find(({ startMs }) => startMs !== undefined)?.startMs,
    endMs: words.findLast(({ endMs }) => endMs !== undefined)?.endMs,
    label: first.label,
    text,
    start: first.node.offset,
    anchors,
    ...(times.length === 0 ? {} : { words: times }),
    ...(first.opensTurn ? { joins: 'never' } : {}),
  };
}

/** The cues of one recording among several, which go on from none before. */
export function apart(cues: readonly Cue[]): readonly Cue[] {
  return cues.map((cue, i) => (i === 0 ? { ...cue, joins: 'never' } : cue));
}

function leadOf({ node }: Word): number {
  const value = textOf(node) ?? '';
  return value.length - value.trimStart().length;
}
