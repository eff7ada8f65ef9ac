import type { Anchor } from '../cues/types.ts';
import type { JsonNode } from './tree.ts';
import { offsetOf } from './values.ts';

/** Where the characters of a string stand in the source, from its `from`-th on; each escape parts them. */
export function anchorsOf(node: JsonNode, from = 0, at = 0): Anchor[] {
  const base = offsetOf(node);
  const { raw } = node;
  if (raw === undefined) return [{ at, source: base + from }];
  const anchors: Anchor[] = [];
  for (let i = 0, count = 0, isNew = true; i < raw.length; count++) {
    if (count >= from && isNew) anchors.push({ at: at + count - from, source: base + i });
    isNew = raw[i] === '\\' || count < from;
    i += raw[i] !== '\\' ? 1 : raw[i + 1] === 'u' ? 6 : 2;
  }
  return anchors;
}
