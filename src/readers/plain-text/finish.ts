import type { Block, Metadata, Turn } from '../../model/transcript.ts';
import { readInline } from '../../text/inline.ts';
import { parseTimestamp } from '../../text/timestamp.ts';
import { withClosingTimes } from './closing-times.ts';

/** Blocks as they stand in a document: in the order of the text, each with its keys in the document's order. */
export function finishBlocks(blocks: readonly Block[], markup: boolean): Block[] {
  const inOrder = [...blocks].sort((a, b) => a.position.start.offset - b.position.start.offset);
  return withClosingTimes(withoutEmptyTurns(inOrder)).map((block) => finish(block, markup));
}

/** A label behind which nothing is said stays a turn; only a place without label and words is none. */
function withoutEmptyTurns(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.type !== 'turn' || block.paragraphs.length > 0 || block.label !== undefined);
}

/** Keys in the document's order; in Markdown, the words of headings, directions and notes without their markup. */
function finish(block: Block, markup: boolean): Block {
  if (block.type === 'turn') return finishTurn(block);
  if (!markup || (block.type !== 'heading' && block.type !== 'stage')) return block;
  return { ...block, text: readInline(block.text).text.trim() || block.text };
}

function finishTurn({ type, id, speaker, label, position, paragraphs, ...times }: Turn): Turn {
  const { startMs = openingTime(paragraphs), endMs } = times;
  const turn: { -readonly [K in keyof Turn]?: Turn[K] } = { type, id };
  if (speaker !== undefined) turn.speaker = speaker;
  if (label !== undefined) turn.label = label;
  if (startMs !== undefined) turn.startMs = startMs;
  if (endMs !== undefined) turn.endMs = endMs;
  turn.position = position;
  turn.paragraphs = paragraphs;
  return turn as Turn;
}

/** The time that the words open with, where the label has none: `[00:00:07] At the old pier.` */
function openingTime([first]: Turn['paragraphs']): number | undefined {
  const [mark] = first?.marks ?? [];
  if (first === undefined || mark?.kind !== 'timestamp' || mark.start !== 0) return undefined;
  return parseTimestamp(first.text.slice(0, mark.end).replace(/[^\d:.,]/g, ''));
}

const METADATA_KEYS = [
  'title',
  'dek',
  'date',
  'publication',
  'authors',
  'readingMinutes',
  'language',
  'topics',
  'extra',
] as const satisfies readonly (keyof Metadata)[];

/** What a front matter states goes before what the text says. */
export function mergeMetadata(stated: Metadata, found: Metadata): Metadata {
  const all = { ...found, ...stated };
  return Object.fromEntries(
    METADATA_KEYS.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])),
  ) as Metadata;
}
