import type { Chosen } from './choose.ts';
import type { Line } from './lines.ts';
import type { Found } from './starts.ts';
import { countUses, ESTABLISHED, type Stretch } from './stretch.ts';
import { afterTheTalk } from './talk-end.ts';
import type { Start } from './walk.ts';

/** So many lines below a turn's start say whether it is one, and where the turn above ends. */
const LINES_AHEAD = 16;

/**
 * Index of the line at which a text can be cut in two: the last one that a turn opens, of a voice that is well known
 * where there is one in the second half.
 *
 * @param within index of the first line of the talk, below which the cut is, and of the line above which it is
 * @returns undefined where no turn opens a line between them
 */
export function cutLine(
  chosen: Chosen,
  found: Found,
  { lines, seen }: Stretch,
  [first, below]: readonly [first: number, below: number],
): number | undefined {
  const uses = countUses(found.labels, seen.uses);
  const half = (lines.at(-1)?.end ?? 0) / 2;
  let last: number | undefined;
  for (const [index, [start]] of [...found.starts].reverse()) {
    if (index <= first || index >= below || index > lines.length - LINES_AHEAD) continue;
    if (start === undefined || start.start !== lines[index]?.start || !mayOpen(start, chosen)) continue;
    last ??= index;
    if (start.start < half) break;
    if (chosen.kind !== 'labels' || (uses.get(start.candidate?.label.key ?? '') ?? 0) >= ESTABLISHED) return index;
  }
  return last;
}

/**
 * Index of the line from which on only more text can say whether somebody still talks: the first label behind a
 * boundary that nobody heard before opens. The number of lines where all is decided.
 */
export function undecidedFrom({ labels }: Found, stretch: Stretch): number {
  return labels[afterTheTalk(labels, stretch)]?.line ?? stretch.lines.length;
}

/** Whether a part may begin with this turn: it reads the same without the turns above. */
function mayOpen({ candidate, voice }: Start, { kind }: Chosen): boolean {
  if (kind === 'labels') return candidate !== undefined;
  return voice === 'question' || (kind === 'dialogue' && voice !== 'answer');
}

const MOST_LINES_ABOVE = 40;

/**
 * Index of the first line to be kept above a cut, for what is told by looking back: at most some lines and characters,
 * and nothing that stands between fences.
 */
export function linesAbove(lines: readonly Line[], cut: number, characters: number): number {
  const end = lines[cut]?.start ?? 0;
  let first = cut;
  while (first > 0 && first > cut - MOST_LINES_ABOVE) {
    const above = lines[first - 1];
    if (above === undefined || above.kind === 'code' || above.kind === 'front-matter') break;
    if (end - above.start > characters) break;
    first--;
  }
  return first;
}
