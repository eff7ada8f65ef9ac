import { isHesitation } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** One step of an alignment: a pair, or a token of one side alone. */
export interface Step {
  readonly draft?: Token;
  readonly interview?: Token;
  /** The two are the same but for case. */
  readonly same: boolean;
}

const WORD = 10;
const MARK = 2;
const FREE = 1;
/** How far an alignment may stray from the straight line, besides the difference in length. */
const BAND = 160;

const PAIR = 1;
const SKIP_DRAFT = 2;
const SKIP_INTERVIEW = 3;

/**
 * Lays the tokens of a draft over those of a passage so that as few words as possible differ. What the passage has
 * before and after is left out. Time and memory: the draft's tokens by a few hundred.
 */
export function align(draft: readonly Token[], passage: readonly Token[]): Step[] {
  const slope = Math.max(0, passage.length - draft.length);
  const width = slope + 2 * BAND + 1;
  const trace = new Uint8Array((draft.length + 1) * width);
  let costs = new Int32Array(passage.length + 1);
  for (let i = 1; i <= draft.length; i++) costs = nextRow(draft, passage, i, costs, trace, width);
  const lastFrom = Math.max(0, draft.length - BAND);
  const lastTo = Math.min(passage.length, draft.length + slope + BAND);
  let end = lastFrom;
  for (let j = lastFrom; j <= lastTo; j++) if ((costs[j] ?? 0) < (costs[end] ?? 0)) end = j;
  return trimmed(walkBack(draft, passage, end, trace, width));
}

function nextRow(
  draft: readonly Token[],
  passage: readonly Token[],
  i: number,
  above: Int32Array,
  trace: Uint8Array,
  width: number,
): Int32Array<ArrayBuffer> {
  const row = new Int32Array(passage.length + 1).fill(1 << 29);
  const token = draft[i - 1] as Token;
  const from = Math.max(0, i - BAND);
  const to = Math.min(passage.length, i + width - BAND - 1);
  for (let j = from; j <= to; j++) {
    let best = (above[j] ?? 0) + draftCost(token);
    let move = SKIP_DRAFT;
    if (j > 0) {
      const other = passage[j - 1] as Token;
      const skip = (row[j - 1] ?? 0) + interviewCost(other);
      if (skip < best) [best, move] = [skip, SKIP_INTERVIEW];
      const pair = (above[j - 1] ?? 0) + pairCost(token, other);
      if (pair <= best) [best, move] = [pair, PAIR];
    }
    row[j] = best;
    trace[i * width + j - i + BAND] = move;
  }
  return row;
}

function walkBack(
  draft: readonly Token[],
  passage: readonly Token[],
  end: number,
  trace: Uint8Array,
  width: number,
): Step[] {
  const steps: Step[] = [];
  let [i, j] = [draft.length, end];
  while (i > 0) {
    const move = trace[i * width + j - i + BAND];
    const [mine, theirs] = [draft[i - 1] as Token, passage[j - 1]];
    if (move === PAIR && theirs !== undefined) {
      steps.push({ draft: mine, interview: theirs, same: isSame(mine, theirs) });
      i--;
      j--;
    } else if (move === SKIP_INTERVIEW && theirs !== undefined) {
      steps.push({ interview: theirs, same: false });
      j--;
    } else {
      steps.push({ draft: mine, same: false });
      i--;
    }
  }
  return steps.reverse();
}

/** What only the passage has is no part of a quotation at its ends. */
function trimmed(steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ draft }) => draft !== undefined);
  const last = steps.findLastIndex(({ draft }) => draft !== undefined);
  return steps.slice(first, last + 1);
}

function isSame(draft: Token, interview: Token): boolean {
  if (draft.kind !== interview.kind) return false;
  if (draft.altered === undefined) return draft.key === interview.key;
  const { before, after } = draft.altered;
  const { key } = interview;
  return key.length >= before.length + after.length && key.startsWith(before) && key.endsWith(after);
}

function pairCost(draft: Token, interview: Token): number {
  if (isSame(draft, interview)) return 0;
  if (draft.kind === 'insertion') return interview.optional ? FREE : WORD + FREE;
  if (draft.kind !== interview.kind) return 3 * WORD;
  return draft.kind === 'word' ? WORD + FREE : MARK + FREE;
}

function draftCost({ kind }: Token): number {
  if (kind === 'insertion') return FREE;
  // Dearer than a pair, so that a changed first word is not taken for one more.
  return kind === 'word' ? WORD + MARK + FREE : MARK;
}

function interviewCost({ kind, key, optional }: Token): number {
  if (optional || isHesitation(key)) return FREE;
  return kind === 'word' ? WORD : MARK;
}
