import type { Candidate } from './head.ts';
import type { Line } from './lines.ts';
import { isClosing } from './tail.ts';

/**
 * How many of the labels stand before the talk's end. Behind a heading, a rule or a closing line, labels that nobody in
 * the talk has are comments, credits and teasers.
 */
export function afterTheTalk(ordered: readonly Candidate[], lines: readonly Line[]): number {
  const counts = new Map<string, number>();
  for (const { label } of ordered) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const last = ordered.findLastIndex(({ label }) => (counts.get(label.key) ?? 0) >= 3);
  if (last === -1) return ordered.length;
  for (let i = last + 1; i < ordered.length; i++) {
    const from = ordered[i - 1]?.lastHeadLine ?? 0;
    const to = ordered[i]?.line ?? lines.length;
    if (lines.slice(from + 1, to + 1).some(isBoundary)) return i;
  }
  return ordered.length;
}

function isBoundary({ kind, text }: Line): boolean {
  return kind === 'heading' || kind === 'separator' || (kind === 'text' && isClosing(text));
}
