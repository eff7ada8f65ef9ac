import { capitalsIn } from './accept.ts';
import { countHeads } from './inner-starts.ts';
import type { Line } from './lines.ts';
import type { Found } from './starts.ts';
import { countUses, type Seen } from './stretch.ts';

/** What is known after a stretch. @param to index of the first line that is not read yet */
export function remember(seen: Seen, { labels, habits }: Found, lines: readonly Line[], to: number): Seen {
  const read = labels.filter(({ line }) => line < to);
  return {
    uses: countUses(read, seen.uses),
    heads: countHeads(read, lines, seen.heads),
    capitals: new Map([...seen.capitals, ...capitalsIn(read)]),
    habits,
  };
}
