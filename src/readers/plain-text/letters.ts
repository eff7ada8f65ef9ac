import type { Passage } from './between.ts';
import type { Line } from './lines.ts';

const DEAR = /^(?:my )?dear\s/i;
const SALUTATION = /^(?:my )?dear\s\p{Lu}[^.?!]{0,80}[,:]$/iu;
const CLOSE =
  /^(?:(?:very |most )?(?:sincerely|respectfully|truly|faithfully)|yours?\b|(?:with )?(?:best|kind|warm) (?:regards|wishes)|(?:your )?(?:most )?obedient servant)\b.{0,120}$/i;
const EXHIBIT = /^(?:exhibit|annex|appendix|attachment|enclosure|schedule)\s[\p{Lu}\d]{1,4}\.?$/iu;
const LONGEST_LETTER = 60;
const SET_IN = 16;
const LONGEST_HEAD = 4;

/** Letters that stand whole inside a turn, from salutation to close with what heads and signs them: passage indices. */
export function lettersIn(passages: readonly Passage[], lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  for (const [i, passage] of passages.entries()) {
    if (passage.opens || found.has(i) || !DEAR.test(passage.text) || !SALUTATION.test(passage.text)) continue;
    const close = closeBelow(passages, i);
    if (close === undefined) continue;
    for (let j = headAbove(passages, lines, i); j <= close; j++) found.add(j);
  }
  return found;
}

function closeBelow(passages: readonly Passage[], salutation: number): number | undefined {
  for (let i = salutation + 1; i < Math.min(passages.length, salutation + LONGEST_LETTER); i++) {
    const passage = passages[i];
    if (passage === undefined || passage.opens) return undefined;
    if (CLOSE.test(passage.text)) return i;
  }
  return undefined;
}

/** The address and the heading of an exhibit, which are set in or say so. */
function headAbove(passages: readonly Passage[], lines: readonly Line[], salutation: number): number {
  let first = salutation;
  while (first > 0 && salutation - first < LONGEST_HEAD) {
    const above = passages[first - 1];
    if (above === undefined || above.opens) break;
    if (!EXHIBIT.test(above.text) && (lines[above.first]?.indent ?? 0) < SET_IN) break;
    first--;
  }
  return first;
}
