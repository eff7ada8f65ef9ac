import type { Position, Transcript } from '../model/transcript.ts';
import { type Time, timesOf } from './times.ts';
import type { Checked } from './types.ts';

/** A time that is earlier than the one before it. */
export interface Drop {
  readonly before: Time;
  readonly time: Time;
  /** What says that a new tape begins between the two. */
  readonly tape?: string;
  /** Whether the clock began again, rather than one time being wrong. */
  readonly restarts: boolean;
}

/** Without a tape's end in between, a clock that began again shows less than a minute, after more than two. */
const JUST_BEGUN_MS = 60_000;
const UNDER_WAY_MS = 120_000;

/** @param checked its cues are turns of their own, where it has cues */
export function dropsOf(checked: Pick<Checked, 'transcript' | 'source'>): Drop[] {
  const times = timesOf(checked);
  const tapes = tapesOf(checked.transcript);
  const drops: Drop[] = [];
  let tape = 0;
  for (let i = 1; i < times.length; i++) {
    const [before, time, next] = times.slice(i - 1, i + 2) as [Time, Time, Time | undefined];
    while (tape < tapes.length && startOf(tapes[tape]) < startOf(before)) tape++;
    if (time.ms >= before.ms) continue;
    const between = tapes[tape] !== undefined && startOf(tapes[tape]) < startOf(time) ? tapes[tape]?.text : undefined;
    const began = time.ms < JUST_BEGUN_MS && before.ms > UNDER_WAY_MS && (next?.ms ?? 0) < before.ms;
    drops.push({
      before,
      time,
      restarts: between !== undefined || began,
      ...(between === undefined ? {} : { tape: between }),
    });
  }
  return drops;
}

const startOf = (placed: { readonly position: Position } | undefined): number => placed?.position.start.offset ?? 0;

interface Tape {
  readonly text: string;
  readonly position: Position;
}

const TAPE =
  /\b(?:tape|side|disc|disk|cd|track|cassette|reel|recording|part|session|cinta|casete|bande|face|kassette|seite|teil|nastro|fita)\b/iu;
const LONGEST_TAPE = 60;

/** Headings, directions and bracketed words that name a tape, in source order. */
function tapesOf({ blocks }: Transcript): Tape[] {
  return blocks
    .flatMap((block): readonly Tape[] => {
      if (block.type === 'heading' || block.type === 'stage') return [block];
      if (block.type !== 'turn') return [];
      return block.paragraphs.flatMap(({ text, position, marks = [] }) =>
        marks.flatMap(({ kind, start, end }) =>
          kind === 'insertion' ? [{ text: text.slice(start, end), position: shifted(position, start) }] : [],
        ),
      );
    })
    .filter(({ text }) => text.length <= LONGEST_TAPE && TAPE.test(text))
    .sort((a, b) => startOf(a) - startOf(b));
}

function shifted({ start, end }: Position, by: number): Position {
  return { start: { ...start, offset: start.offset + by }, end };
}
