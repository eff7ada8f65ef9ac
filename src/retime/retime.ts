import type { Transcript } from '../model/transcript.ts';
import { UserError } from '../model/user-error.ts';
import { applyEdits } from '../rules/fix.ts';
import { dropsOf } from '../rules/time-drops.ts';
import { counted } from '../text/counting.ts';
import { FRAME_RATES, type FrameRate } from '../text/frame-rate.ts';
import { pointAt, type SourceText } from '../text/source.ts';
import { formatTimestamp } from '../text/timestamp.ts';
import { printLike, RETIMED, type Stamp, stampsIn } from './stamps.ts';

export interface RetimeOptions {
  /** How long each tape is, in milliseconds. Absent: the recording is one. */
  readonly tapesMs?: readonly number[];
  /** Added to every time, in milliseconds. */
  readonly shiftMs?: number;
  /** How the timecodes of the source count frames. */
  readonly rate?: FrameRate;
}

/** What became of one tape's times. */
export interface TapeRow {
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
  readonly was: readonly [fromMs: number, toMs: number];
  readonly becomes: readonly [fromMs: number, toMs: number];
}

export interface Retimed {
  readonly text: string;
  readonly tapes: readonly TapeRow[];
  /** How many times stand in the text, and how many of them were changed. */
  readonly times: number;
  readonly moved: number;
  /** Whether no time is earlier than the one before it now. Ends of captions are not compared. */
  readonly inOrder: boolean;
  /** Times that lie past the end of their tape, by line. */
  readonly pastEnd: readonly { readonly line: number; readonly printed: string; readonly tape: number }[];
}

interface Timed extends Stamp {
  readonly ms: number;
}

/**
 * Sets the times of a transcript to one clock. No other character of the source changes.
 *
 * @param transcript read with one turn a cue, so that every cue's time is known
 * @throws UserError where the format has no times that can be changed, frames are counted at an unknown rate, the tapes
 * are more or fewer than the clock's beginnings, or a time would fall before the start
 */
export function retime(transcript: Transcript, source: SourceText, options: RetimeOptions): Retimed {
  const { format } = transcript.source;
  if (!RETIMED.includes(format))
    throw new UserError(`the times of ${format} cannot be changed where they stand`, {
      hints: ['transcript convert FILE -t vtt -o FILE.vtt   and retime that'],
    });
  const stamps = timedStamps(stampsIn(transcript, source, options.rate), source);
  const tapes = cutIntoTapes(stamps, startsOfTapes(transcript, source));
  checkTapes(tapes, options.tapesMs, source);
  const offsets = offsetsOf(tapes.length, options);
  const moved = tapes.flatMap((tape, i) => tape.map((stamp) => ({ stamp, ms: stamp.ms + (offsets[i] ?? 0), tape: i })));
  const early = moved.find(({ ms }) => ms < 0);
  if (early !== undefined)
    throw new UserError(`line ${lineOf(source, early.stamp)}: ${early.stamp.printed} would fall before the start`);
  const { text, edits } = applyEdits(
    source.text,
    moved
      .map(({ stamp, ms }) => ({ start: stamp.start, end: stamp.end, text: printLike(stamp, ms) }))
      .filter(({ start, end, text: printed }) => source.text.slice(start, end) !== printed),
  );
  return {
    text,
    times: stamps.length,
    moved: edits.length,
    tapes: tapes.map((tape, i) => rowOf(tape, offsets[i] ?? 0, source)),
    inOrder: isInOrder(moved, source),
    pastEnd: moved.flatMap(({ stamp, tape }) =>
      stamp.ms > (options.tapesMs?.[tape] ?? Number.POSITIVE_INFINITY)
        ? [{ line: lineOf(source, stamp), printed: stamp.printed, tape: tape + 1 }]
        : [],
    ),
  };
}

const lineOf = (source: SourceText, { start }: Stamp): number => pointAt(source, start).line;

function timedStamps(stamps: readonly Stamp[], source: SourceText): Timed[] {
  if (stamps.length === 0) throw new UserError('no times of a recording stand in it');
  const [unknown] = stamps.filter(({ ms }) => ms === undefined);
  if (unknown !== undefined)
    throw new UserError(`line ${lineOf(source, unknown)}: ${unknown.printed} counts frames; how many a second?`, {
      hints: [`--fps RATE, one of ${FRAME_RATES.join(', ')}; 29.97df and 59.94df drop frames`],
    });
  return stamps as Timed[];
}

/** Offsets at which the clock begins again. */
function startsOfTapes(transcript: Transcript, source: SourceText): number[] {
  return dropsOf({ transcript, source })
    .filter(({ restarts }) => restarts)
    .map(({ time }) => time.position.start.offset);
}

function cutIntoTapes(stamps: readonly Timed[], starts: readonly number[]): Timed[][] {
  const tapes: Timed[][] = [[]];
  let next = 0;
  for (const stamp of stamps) {
    while (next < starts.length && stamp.start >= (starts[next] ?? 0)) {
      next++;
      tapes.push([]);
    }
    tapes[tapes.length - 1]?.push(stamp);
  }
  return tapes.filter((tape) => tape.length > 0);
}

function checkTapes(tapes: readonly Timed[][], tapesMs: readonly number[] | undefined, source: SourceText): void {
  if (tapesMs === undefined || tapesMs.length === tapes.length) return;
  const details = tapes.map((tape, i) => {
    const { lines, was } = rowOf(tape, 0, source);
    return `tape ${i + 1}: lines ${lines.join('–')}, ${was.map((ms) => formatTimestamp(ms)).join(' – ')}`;
  });
  throw new UserError(
    `--tapes gives ${counted(tapesMs.length, 'length')}, and the clock begins ${tapes.length === 1 ? 'once' : `${tapes.length} times`}`,
    { details },
  );
}

/** What is added to the times of each tape. */
function offsetsOf(count: number, { tapesMs = [], shiftMs = 0 }: RetimeOptions): number[] {
  const offsets: number[] = [];
  let at = shiftMs;
  for (let i = 0; i < count; i++) {
    offsets.push(at);
    at += tapesMs[i] ?? 0;
  }
  return offsets;
}

function rowOf(tape: readonly Timed[], offset: number, source: SourceText): TapeRow {
  const times = tape.map(({ ms }) => ms);
  const least = times.reduce((a, b) => Math.min(a, b));
  const most = times.reduce((a, b) => Math.max(a, b));
  const [first, last] = [tape[0] as Timed, tape[tape.length - 1] as Timed];
  return {
    lines: [lineOf(source, first), lineOf(source, last)],
    was: [least, most],
    becomes: [least + offset, most + offset],
  };
}

function isInOrder(moved: readonly { readonly stamp: Stamp; readonly ms: number }[], source: SourceText): boolean {
  let line = 0;
  let before = 0;
  for (const { stamp, ms } of moved) {
    const here = lineOf(source, stamp);
    if (here === line) continue;
    if (ms < before) return false;
    line = here;
    before = ms;
  }
  return true;
}
