import { dateTimeMs, isDay } from '../../text/day-times.ts';
import { type FrameRate, framesToMs, likelyRate } from '../../text/frame-rate.ts';
import { clockMs } from '../../text/timestamp.ts';
import type { Unit } from './names.ts';

/**
 * A printed time: read already (also a time of a day, in milliseconds since 1970), or a bare number whose unit the column
 * tells, or a clock that counts frames.
 */
export type PrintedTime =
  | { readonly ms: number }
  | { readonly number: number; readonly isWhole: boolean }
  | {
      readonly clock: readonly [hours: number, minutes: number, seconds: number];
      readonly frames: number;
      readonly drops: boolean;
    };

const NUMBER = /^(\d{1,12})(?:[.,](\d{1,20}))?$/;
const WITH_UNIT = /^(\d{1,12}(?:[.,]\d{1,9})?)\s?(ms|msec|s|sec|secs|seconds)\.?$/i;
const CLOCK = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$/;
const FRAMES = /^(\d{1,4})([:;])(\d{2})\2(\d{2})([:;])(\d{2})$/;
const UNITS = /^(?:(\d{1,3})h)?\s?(?:(\d{1,3})m(?:in)?)?\s?(?:(\d{1,2})s)?$/i;
const RANGE = /^(.*\d[^\s-]*?)\s*(?:-->|—|–|\bto\b|\s-\s|(?<=\d)-(?=\d))\s*(.*\d.*)$/;
/** The latest that a recording can end: what is later is a date. */
export const LONGEST = 1000 * 3_600_000;
/** The same of a bare number: seconds since 1970, taken for milliseconds, are more since 1981. */
const LONGEST_BARE = 100 * 3_600_000;

/** One time, or the two of a span such as `0:00.0 - 0:12.3`. Empty where the text is none. */
export function printedTimes(text: string): readonly PrintedTime[] {
  const bare = text.trim().replace(/^[[(<{]+|[\])>}]+$/g, '');
  const one = timeOf(bare);
  if (one !== undefined) return [one];
  const [, from = '', to = ''] = bare.length > 80 ? [] : (RANGE.exec(bare) ?? []);
  const [start, end] = [timeOf(from), timeOf(to)];
  return start === undefined || end === undefined ? [] : [start, end];
}

function timeOf(printed: string): PrintedTime | undefined {
  const text = printed.trim().replace(/^[[(]|[\])]$/g, '');
  const number = NUMBER.exec(text);
  if (number !== null) return { number: decimal(text), isWhole: number[2] === undefined };
  const unit = WITH_UNIT.exec(text);
  if (unit !== null) return within(decimal(unit[1] ?? '') * (/^m/i.test(unit[2] ?? '') ? 1 : 1000));
  const [, hours, , minutes, seconds, sign, frames] = FRAMES.exec(text) ?? [];
  if (frames !== undefined)
    return {
      clock: [Number(hours), Number(minutes), Number(seconds)],
      frames: Number(frames),
      drops: sign === ';',
    };
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    if (Number(clock[3]) > 59 || (clock[1] !== undefined && Number(clock[2]) > 59)) return undefined;
    return within(clockMs(clock[1], clock[2], clock[3], clock[4]));
  }
  const day = dateTimeMs(text);
  if (day !== undefined) return { ms: day };
  const parts = text === '' ? null : UNITS.exec(text);
  return parts === null ? undefined : within(clockMs(parts[1], parts[2], parts[3]));
}

const decimal = (text: string): number => Number(text.replace(',', '.'));

function within(ms: number): PrintedTime | undefined {
  return ms > LONGEST ? undefined : { ms: Math.round(ms) };
}

/** How the bare numbers and the frames of a table are to be read. */
export interface Clock {
  readonly unit: Unit;
  /** Absent where no frames are printed. */
  readonly frames?: { readonly rate: FrameRate; readonly isGuessed: boolean };
  /** Milliseconds since 1970 from which times of a day are counted. Absent where they are none of the recording. */
  readonly dayStart?: number;
}

/** Whole milliseconds. Undefined for a date that is none of the recording. */
export function millisecondsOf(time: PrintedTime, { unit, frames, dayStart }: Clock): number | undefined {
  if ('ms' in time) return isDay(time.ms) ? dayStart && time.ms - dayStart : time.ms;
  if ('frames' in time) return frames && framesToMs(...time.clock, time.frames, frames.rate);
  const ms = unit === 'ms' ? time.number : time.number * 1000;
  return ms > LONGEST_BARE ? undefined : Math.round(ms);
}

/** Seconds a word from which bare numbers are milliseconds: halfway, by factors, between the 0.4 of speech and 400. */
const SLOWEST = 12;

/**
 * Decides from the whole file what its times count.
 *
 * @param words all words of the table
 * @param stated the unit that the columns' names state
 */
export function clockOf(times: readonly PrintedTime[], words: number, stated: Unit | undefined): Clock {
  let latest = 0;
  let earliest = Number.POSITIVE_INFINITY;
  let allWhole = true;
  let most = -1;
  let drops = false;
  for (const time of times)
    if ('number' in time) {
      latest = Math.max(latest, time.number);
      earliest = Math.min(earliest, time.number);
      allWhole &&= time.isWhole;
    } else if ('frames' in time) {
      most = Math.max(most, time.frames);
      drops ||= time.drops;
    }
  const isSlow = allWhole && words > 0 && (latest - earliest) / words > SLOWEST;
  return {
    unit: stated ?? (isSlow ? 'ms' : 's'),
    ...(most < 0 ? {} : { frames: { rate: likelyRate(most, drops), isGuessed: !drops } }),
  };
}
