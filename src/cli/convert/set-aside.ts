import type { ApartKind } from '../../model/transcript.ts';
import type { Parsed } from '../../pipeline.ts';
import { linesOf } from '../source-lines.ts';

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

/** How many lines of the source were set aside as furniture of a page. */
export function countFurnitureLines({ transcript, source }: Parsed): number {
  const furniture = transcript.blocks.filter((block) => block.type === 'apart' && FURNITURE.has(block.kind));
  return linesOf(furniture, source).size;
}
