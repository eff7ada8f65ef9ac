import type { LabelInfo } from './label-shape.ts';

const NUMBERED = /^(\p{L})\s?(\d{1,3})$/u;
/** Fewer than this may be people: `P1`, `P2`. */
const LEAST = 3;

/** The letters that stand before numbers which count up, each used once: `D1`, `R1`, `D2`, `R2` … are two voices. */
export function numberedLetters(
  groups: Iterable<{ readonly info: LabelInfo; readonly candidates: readonly { readonly line: number }[] }>,
): ReadonlySet<string> {
  const uses = new Map<string, { n: number; line: number }[]>();
  for (const { info, candidates } of groups) {
    const match = NUMBERED.exec(info.label);
    if (match?.[1] === undefined) continue;
    const known = uses.get(match[1]) ?? [];
    for (const { line } of candidates) known.push({ n: Number(match[2]), line });
    uses.set(match[1], known);
  }
  return new Set([...uses].filter(([, all]) => countsUp(all)).map(([letter]) => letter));
}

function countsUp(uses: { readonly n: number; readonly line: number }[]): boolean {
  const inOrder = [...uses].sort((a, b) => a.line - b.line);
  return inOrder.length >= LEAST && inOrder.every(({ n }, i) => i === 0 || n > (inOrder[i - 1]?.n ?? 0));
}

/** The label without its number, where its letter is one of those that count up. */
export function withoutNumber(info: LabelInfo, letters: ReadonlySet<string>): LabelInfo {
  const letter = NUMBERED.exec(info.label)?.[1];
  if (letter === undefined || !letters.has(letter)) return info;
  return { label: letter, key: letter.toLowerCase(), shape: 'qa' };
}
