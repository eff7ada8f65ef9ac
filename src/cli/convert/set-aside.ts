import type { ApartKind } from '../../model/transcript.ts';
import type { Interview } from '../interview.ts';
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
export function countFurnitureLines({ transcript, source }: Interview): number {
  if (source === undefined) return 0;
  const furniture = transcript.blocks.filter((block) => block.type === 'apart' && FURNITURE.has(block.kind));
  return linesOf(furniture, source).size;
}
