import { endingOf } from '../../../text/ending.ts';
import type { DraftTurn } from '../walk.ts';
import type { Voice } from './voices.ts';

/** How a voice takes part in the talk. */
export interface Part {
  readonly voice: Voice;
  readonly turns: number;
  /** Share of its turns that end in a question. */
  readonly asks: number;
  /** Characters per turn. */
  readonly length: number;
}

export function partOf(voice: Voice): Part {
  const turns = voice.turns.length;
  const length = voice.turns.reduce((sum, turn) => sum + lengthOf(turn), 0);
  return { voice, turns, asks: voice.turns.filter(asksQuestion).length / turns, length: length / turns };
}

export function asksQuestion(turn: DraftTurn): boolean {
  const last = turn.block.paragraphs[turn.block.paragraphs.length - 1];
  return last !== undefined && /[?？؟\u037e]["”’»)\]*_]*$/u.test(endingOf(last.text));
}

function lengthOf({ block }: DraftTurn): number {
  return block.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Of two voices, the one that asks at least twice as often, or that asks more often and says less. */
export function askerOfTwo(a: Part, b: Part): Part | undefined {
  const [more, less] = a.asks >= b.asks ? [a, b] : [b, a];
  if (more.asks === less.asks) return undefined;
  return more.asks >= 2 * less.asks || more.length < less.length ? more : undefined;
}

/**
 * Of several voices those who ask: nobody asks more than twice as often, all others hardly ask, and together they have
 * a fair share of the turns. Empty where the voices do not part so.
 */
export function askersOf(parts: readonly Part[]): Part[] {
  const most = Math.max(...parts.filter(({ turns }) => turns >= 2).map(({ asks }) => asks));
  if (most < 0.2) return [];
  const askers = parts.filter(({ asks, turns }) => turns >= 2 && asks >= 0.5 * most);
  const others = parts.filter((part) => !askers.includes(part) && part.turns >= 2);
  const count = (list: readonly Part[]): number => list.reduce((sum, { turns }) => sum + turns, 0);
  const clear = others.length > 0 && others.every(({ asks }) => asks <= 0.4 * most);
  return clear && count(askers) >= 0.2 * count(parts) ? askers : [];
}
