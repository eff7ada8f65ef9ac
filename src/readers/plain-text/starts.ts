import type { Chosen } from './choose.ts';
import { dialogueStarts } from './dialogue-starts.ts';
import type { Candidate } from './head.ts';
import { labelStarts } from './label-starts.ts';
import { pairStarts } from './pair-starts.ts';
import type { Placed } from './placed.ts';
import { questionStarts } from './question-starts.ts';
import type { Habits, Stretch } from './stretch.ts';
import type { Start } from './walk.ts';

/** The turns that begin in a stretch. */
export interface Found {
  /** By line index, in the order of the line. */
  readonly starts: Map<number, Start[]>;
  /** The labels that open turns at the start of their line; none where turns are told apart without. */
  readonly labels: readonly Candidate[];
  readonly habits: Habits;
}

/** Where the turns begin. */
export function startsOf(chosen: Chosen, stretch: Stretch): Found {
  if (chosen.kind === 'labels') {
    const { placed, labels, habits } = labelStarts(chosen.accept(stretch), stretch);
    return { starts: byLine(placed), labels, habits };
  }
  return { starts: byLine(unlabelledStarts(chosen, stretch)), labels: [], habits: stretch.seen.habits };
}

function unlabelledStarts(chosen: Exclude<Chosen, { kind: 'labels' }>, stretch: Stretch): Placed[] {
  if (chosen.kind === 'questions') return questionStarts(chosen.decision, stretch);
  const { decision } = chosen;
  return decision.id === 'two-sign-dialogue' ? pairStarts(decision, stretch) : dialogueStarts(decision, stretch);
}

function byLine(placed: readonly Placed[]): Map<number, Start[]> {
  const starts = new Map<number, Start[]>();
  for (const { line, start } of placed) {
    const here = starts.get(line);
    if (here === undefined) starts.set(line, [start]);
    else here.push(start);
  }
  return starts;
}
