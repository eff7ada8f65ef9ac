import type { DraftTurn } from '../walk.ts';
import type { Voice } from './voices.ts';

/** So often nobody answers himself under another label. */
const LEAST = 2;

/** Whether turns of one voice stand right beside turns of the other more than once: they are two people. */
export function answerEachOther(one: Voice, other: Voice): boolean {
  const places = new Set(other.turns.map(numberOf));
  const beside = one.turns.filter((turn) => places.has(numberOf(turn) - 1) || places.has(numberOf(turn) + 1));
  return beside.length >= LEAST;
}

/** Turns are counted through: `t12`. */
function numberOf({ block }: DraftTurn): number {
  return Number(block.id.slice(1));
}
