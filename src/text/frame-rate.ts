import type { Diagnostic, Position } from '../model/transcript.ts';

/** Frames a second, as a timecode counts them. */
export interface FrameRate {
  /** What the last part of a timecode counts up to: 30 for 29.97. */
  readonly nominal: number;
  /** Whether 1,001 seconds pass while the timecode counts 1,000: 23.976, 29.97, 59.94. */
  readonly pulledDown: boolean;
  /** Whether numbers are left out of the count to keep up with the clock (SMPTE ST 12-1). */
  readonly dropsFrames: boolean;
}

const RATES: Readonly<Record<string, readonly [nominal: number, pulledDown: boolean]>> = {
  '23.976': [24, true],
  '23.98': [24, true],
  '24': [24, false],
  '25': [25, false],
  '29.97': [30, true],
  '30': [30, false],
  '50': [50, false],
  '59.94': [60, true],
  '60': [60, false],
};

export const FRAME_RATES: readonly string[] = Object.keys(RATES);

/** `25`, `29.97`, `29.97df`. Undefined where it is no rate of film or television. */
export function parseFrameRate(text: string): FrameRate | undefined {
  const [, rate = '', drop] = /^([\d.]+)\s*(df)?$/i.exec(text) ?? [];
  const known = RATES[rate];
  if (known === undefined) return undefined;
  const [nominal, pulledDown] = known;
  return drop !== undefined && nominal % 30 !== 0
    ? undefined
    : { nominal, pulledDown, dropsFrames: drop !== undefined };
}

const USUAL = [24, 25, 30, 50, 60];

/**
 * The rate of timecodes that do not state it: with a semicolon before the frames NTSC with drop frames, else the lowest
 * usual one that fits, which is a guess.
 *
 * @param most the highest number of a frame
 */
export function likelyRate(most: number, drops: boolean): FrameRate {
  if (drops) return most < DROP_FRAME.nominal ? DROP_FRAME : { ...DROP_FRAME, nominal: 2 * DROP_FRAME.nominal };
  return { nominal: USUAL.find((rate) => rate > most) ?? most + 1, pulledDown: false, dropsFrames: false };
}

/** Says that a rate was taken which the file does not state. */
export function rateGuessed({ nominal }: FrameRate, position: Position): Diagnostic {
  const message = `the times count frames and the file does not say how many make a second; ${nominal} was taken`;
  return { code: 'frame-rate-guessed', severity: 'info', message, position };
}

/** Of a timecode with a semicolon before its frames, where nothing else is said: NTSC with drop frames. */
export const DROP_FRAME: FrameRate = { nominal: 30, pulledDown: true, dropsFrames: true };

/**
 * Whole milliseconds of a timecode. With drop frames two numbers (four at 60) are left out at the start of each minute,
 * except of every tenth.
 */
export function framesToMs(hours: number, minutes: number, seconds: number, frames: number, rate: FrameRate): number {
  const minutesInAll = hours * 60 + minutes;
  const counted = (minutesInAll * 60 + seconds) * rate.nominal + frames;
  const left = rate.dropsFrames ? (rate.nominal / 15) * (minutesInAll - Math.floor(minutesInAll / 10)) : 0;
  return Math.round(((counted - left) * (rate.pulledDown ? 1001 : 1000)) / rate.nominal);
}
