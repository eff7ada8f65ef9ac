import { STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import { spanOf } from './span.ts';
import { speechOf, type Weighed, type WeighedGroup } from './weigh.ts';

/** The other styles that belong to the same system as the best one. */
export function joining(best: Weighed, others: readonly Weighed[], lines: readonly Line[]): Weighed[] {
  const taken = new Set(linesOf(best, lines));
  const joined: Weighed[] = [];
  for (const other of others) {
    if (!joins(other, best, taken)) continue;
    for (const line of linesOf(other, lines)) taken.add(line);
    joined.push(other);
  }
  return joined;
}

function linesOf({ core }: Weighed, lines: readonly Line[]): number[] {
  return core.flatMap(({ group }) =>
    group.candidates.filter((one) => speechOf(one, lines) !== undefined).map(({ line }) => line),
  );
}

/** Whether a second style belongs to the same system: it stands between the first one's turns and is as strict. */
function joins(other: Weighed, best: Weighed, taken: ReadonlySet<number>): boolean {
  const fresh = other.core.filter(({ group }) => group.candidates.some(({ line }) => !taken.has(line)));
  if (fresh.length === 0) return false;
  const weak = !fresh.every(({ group }) => STRONG.has(group.info.shape));
  if (best.family.style === 'signed') return isAnswering(fresh, taken);
  if (weak && (fresh.length > 3 || other.family.style !== best.family.style || best.core.length > 2)) return false;
  if (other.family.style.endsWith('line') !== best.family.style.endsWith('line')) return false;
  if (other.family.style.startsWith('gap') || other.family.style === 'bracket') return false;
  const [first, last] = spanOf(taken);
  const inside = fresh
    .flatMap(({ group }) => group.candidates)
    .filter(({ line }) => line >= first - 40 && line <= last + 40);
  const all = fresh.reduce((sum, { group }) => sum + group.candidates.length, 0);
  return inside.length >= 0.7 * all && other.gain > 1;
}

/** Whether one voice answers the questions that readers signed. */
function isAnswering(fresh: readonly WeighedGroup[], taken: ReadonlySet<number>): boolean {
  const [only] = fresh;
  return fresh.length === 1 && only !== undefined && only.group.candidates.length >= 0.6 * taken.size;
}
