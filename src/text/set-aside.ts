import type { Apart, ApartKind, Transcript } from '../model/transcript.ts';
import type { SourceText } from './source.ts';
import { linesOf } from './source-lines.ts';

/** Kinds that say nothing about the interview. */
const FURNITURE: ReadonlySet<ApartKind> = new Set([
  'chrome',
  'site',
  'page-furniture',
  'advertisement',
  'related',
  'credit',
  'separator',
]);

export function furnitureOf({ blocks }: Transcript): Apart[] {
  return blocks.flatMap((block) => (block.type === 'apart' && FURNITURE.has(block.kind) ? [block] : []));
}

/** How many lines of the source were set aside as furniture of a page. */
export function countFurnitureLines(transcript: Transcript, source: SourceText | undefined): number {
  return source === undefined ? 0 : linesOf(furnitureOf(transcript), source).size;
}
