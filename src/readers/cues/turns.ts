import type { Block, Turn } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { CHANGE } from './change.ts';
import { PAUSE, paragraphsOf } from './paragraphs.ts';
import { sourceAt, sourceEnd } from './slice.ts';
import { isSoundAlone } from './sound.ts';
import type { Cue } from './types.ts';

/** How cues become turns. */
export interface TurnPolicy {
  /** One turn a cue. Default: neighbouring cues of one speaker are one turn. */
  readonly cues?: boolean;
  /** A pause from which the next sentence opens a paragraph, in milliseconds. Default: 2,000. */
  readonly pauseMs?: number;
}

/** A turn whose speaker is not worked out yet. */
export interface CueTurn {
  readonly turn: Turn;
  /** As printed, or carried over. Absent where nobody is named. */
  readonly voice?: string;
}

interface Talk {
  /** In source order: turns, and events that stand alone. */
  readonly blocks: readonly (CueTurn | { readonly stage: Block })[];
}

/** Makes turns of cues that are in source order, each on one line and with words in it. */
export function turnsOfCues(source: SourceText, cues: readonly Cue[], policy: TurnPolicy): Talk {
  const blocks: (CueTurn | { readonly stage: Block })[] = [];
  let open: Cue[] = [];
  let behind: Block[] = [];
  let number = 0;
  const close = (): void => {
    if (open.length > 0) blocks.push(turnOf(source, open, `t${++number}`, policy));
    for (const stage of behind) blocks.push({ stage });
    open = [];
    behind = [];
  };
  for (const cue of cues) {
    if (cue.label === undefined && isSoundAlone(cue.text)) {
      behind.push({ type: 'stage', text: cue.text, position: positionOf(source, sourceAt(cue, 0), sourceEnd(cue)) });
      continue;
    }
    const last = open[open.length - 1];
    if (last === undefined || opensTurn(last, cue, policy)) close();
    else if (behind.length > 0) open[open.length - 1] = { ...last, endsParagraph: true };
    open.push(cue);
  }
  close();
  return { blocks };
}

function opensTurn(last: Cue, cue: Cue, policy: TurnPolicy): boolean {
  if (cue.joins !== undefined) return cue.joins === 'never';
  return policy.cues === true || last.label !== cue.label || (cue.label === CHANGE && !cue.assumed);
}

function turnOf(source: SourceText, cues: readonly Cue[], id: string, { pauseMs = PAUSE }: TurnPolicy): CueTurn {
  const [first, last] = [cues[0] as Cue, cues[cues.length - 1] as Cue];
  const voice = first.label === CHANGE ? undefined : first.label;
  const turn: Turn = {
    type: 'turn',
    id,
    ...(voice === undefined || first.assumed ? {} : { label: voice }),
    ...(first.startMs === undefined ? {} : { startMs: first.startMs }),
    ...(last.endMs === undefined ? {} : { endMs: latestEnd(cues) }),
    ...(first.assumed && voice !== undefined ? { assumed: true } : {}),
    position: positionOf(source, first.start, Math.max(sourceEnd(first), sourceEnd(last))),
    paragraphs: paragraphsOf(source, cues, pauseMs),
  };
  return { turn, ...(voice === undefined ? {} : { voice }) };
}

const latestEnd = (cues: readonly Cue[]): number => cues.reduce((latest, { endMs = 0 }) => Math.max(latest, endMs), 0);
