import type { Candidate } from './head.ts';
import type { LabelInfo } from './label-shape.ts';

const NUMBERED = /^(\p{L})\s?(\d{1,3})$/u;
/** `The Harbour Post (3)`: the number of the question behind whoever puts it. */
const NUMBER_BEHIND = /^(\S.{0,60}?)\s?\((\d{1,2})\)$/u;
/** Fewer than this may be people: `P1`, `P2`. */
const LEAST = 3;

/**
 * What stands before numbers which count up, each used once: the letters of `D1`, `R1`, `D2`, `R2` …, which are two
 * voices, or the name of `Nora (1)`, `Nora (2)` …
 */
export function numberedLetters(
  groups: Iterable<{ readonly candidates: readonly Pick<Candidate, 'label' | 'line'>[] }>,
): ReadonlySet<string> {
  const uses = new Map<string, { n: number; line: number }[]>();
  for (const { label, line } of [...groups].flatMap(({ candidates }) => candidates)) {
    const match = numberIn(label);
    if (match?.[1] === undefined) continue;
    const known = uses.get(match[1]) ?? [];
    known.push({ n: Number(match[2]), line });
    uses.set(match[1], known);
  }
  return new Set([...uses].filter(([, all]) => countsUp(all)).map(([letter]) => letter));
}

function countsUp(uses: { readonly n: number; readonly line: number }[]): boolean {
  const inOrder = [...uses].sort((a, b) => a.line - b.line);
  return inOrder.length >= LEAST && inOrder.every(({ n }, i) => i === 0 || n > (inOrder[i - 1]?.n ?? 0));
}

function numberIn({ label }: LabelInfo): RegExpExecArray | null {
  return NUMBERED.exec(label) ?? NUMBER_BEHIND.exec(label);
}

/** The label without its number, where its letter or name is one of those that count up. */
export function withoutNumber(info: LabelInfo, letters: ReadonlySet<string>): LabelInfo {
  const letter = numberIn(info)?.[1];
  if (letter === undefined || !letters.has(letter)) return info;
  return NUMBERED.test(info.label)
    ? { label: letter, key: letter.toLowerCase(), shape: 'qa' }
    : { ...info, label: letter };
}
