import type { Diagnostic } from '../../model/transcript.ts';
import { type FrameRate, framesToMs, likelyRate, rateGuessed } from '../../text/frame-rate.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import type { Line } from './lines.ts';

/** How many frames make a second, where lines of times count them: `00:00:04:05 - 00:00:06:10`. */
export interface FramesFound {
  readonly rate: FrameRate;
  /** Index of the first such line, where the file does not say the rate and the lowest usual one that fits was taken. */
  readonly guessedAt?: number;
}

/** A clock that counts frames; with a semicolon before them numbers are dropped. */
const TIMECODE = /(?<![\d:;.])(\d\d)([:;])([0-5]\d)\2([0-5]\d)([:;])(\d\d)(?![\d:;.])/;
const ALL_TIMECODES = new RegExp(TIMECODE.source, 'g');
const LONGEST = 60;

/** Decides from all lines of times what their frames count. Undefined where none counts any. */
export function framesIn(lines: readonly Line[]): FramesFound | undefined {
  let first: Line | undefined;
  let most = 0;
  let drops = false;
  for (const line of lines) {
    if (line.kind !== 'timestamp' || line.text.length > LONGEST) continue;
    for (const [, , , , , sign, frames] of line.text.matchAll(ALL_TIMECODES)) {
      first ??= line;
      most = Math.max(most, Number(frames));
      drops ||= sign === ';';
    }
  }
  if (first === undefined) return undefined;
  return { rate: likelyRate(most, drops), ...(drops ? {} : { guessedAt: first.index }) };
}

/** Whole milliseconds of a clock that counts frames. */
export function timecodeMs(text: string, { rate }: FramesFound): number | undefined {
  const [, hours, , minutes, seconds, , frames] = TIMECODE.exec(text) ?? [];
  if (frames === undefined) return undefined;
  return framesToMs(Number(hours), Number(minutes), Number(seconds), Number(frames), rate);
}

/** Says that a rate was taken which the file does not state. */
export function frameDiagnostics(
  source: SourceText,
  lines: readonly Line[],
  frames: FramesFound | undefined,
): Diagnostic[] {
  const line = frames?.guessedAt === undefined ? undefined : lines[frames.guessedAt];
  if (frames === undefined || line === undefined) return [];
  return [rateGuessed(frames.rate, positionOf(source, line.start, line.end))];
}
