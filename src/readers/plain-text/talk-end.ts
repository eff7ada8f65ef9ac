import type { Candidate } from './head.ts';
import type { Line } from './lines.ts';
import { isPager } from './pager.ts';
import { countUses, ESTABLISHED, type Seen, type Stretch } from './stretch.ts';
import { isClosing } from './tail.ts';
import { isBeside } from './weigh.ts';

/**
 * How many of the labels stand before the talk's end. Behind a heading, a rule or a closing line, labels that nobody in
 * the talk has are comments, credits and teasers.
 */
export function afterTheTalk(ordered: readonly Candidate[], { lines, from: begin, seen }: Stretch): number {
  const counts = countUses(ordered, seen.uses);
  const end = ordered.length - emptyAtEnd(ordered, lines);
  const last = ordered.slice(0, end).findLastIndex(({ label }) => (counts.get(label.key) ?? 0) >= ESTABLISHED);
  if (last === -1 && !isEstablished(seen)) return end;
  for (let i = last + 1; i < end; i++) {
    const from = ordered[i - 1]?.lastHeadLine ?? begin;
    const to = ordered[i]?.line ?? lines.length;
    if (lines.slice(from + 1, to + 1).some(isBoundary)) return i;
  }
  return end;
}

/** Whether somebody in the talk above has spoken often. */
function isEstablished({ uses }: Seen): boolean {
  for (const count of uses.values()) if (count >= ESTABLISHED) return true;
  return false;
}

/** Three labels and more without a word between them at the end are a list of who was there. */
function emptyAtEnd(ordered: readonly Candidate[], lines: readonly Line[]): number {
  let empty = 0;
  for (let i = ordered.length - 2; i >= 0 && saysNothing(ordered[i], ordered[i + 1], lines); i--) empty++;
  return empty >= 2 ? empty + 1 : 0;
}

function saysNothing(one: Candidate | undefined, next: Candidate | undefined, lines: readonly Line[]): boolean {
  if (one === undefined || next === undefined || isBeside(one, lines)) return false;
  return lines.slice(one.lastHeadLine + 1, next.line).every(({ kind }) => kind !== 'text');
}

function isBoundary({ kind, text }: Line): boolean {
  return kind === 'heading' || kind === 'separator' || (kind === 'text' && (isClosing(text) || isPager(text)));
}
