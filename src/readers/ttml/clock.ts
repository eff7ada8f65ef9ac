import type { XmlElement } from '../xml/tree.ts';

/** What a document's times count (TTML2, 7.2 parameter attributes). */
export interface Rates {
  /** Frames a second as counted in a clock. */
  readonly nominal: number;
  /** Frames a second as they run: the nominal rate times its multiplier. */
  readonly frames: number;
  readonly subFrames: number;
  /** Ticks a second. */
  readonly ticks: number;
  /** Clocks count frames from the start (SMPTE), and leave numbers out. */
  readonly smpte: 'none' | 'nonDrop' | 'dropNTSC' | 'dropPAL';
}

/** @param tt the root */
export function ratesOf({ attributes }: XmlElement): Rates {
  const number = (name: string): number | undefined => {
    const value = Number(attributes.get(name));
    return value > 0 && Number.isFinite(value) ? value : undefined;
  };
  const nominal = number('frameRate') ?? 30;
  const [, above = '1', below = '1'] =
    /^\s*(\d+)[\s:/]+(\d+)\s*$/.exec(attributes.get('frameRateMultiplier') ?? '') ?? [];
  const multiplier = Number(below) > 0 && Number(above) > 0 ? Number(above) / Number(below) : 1;
  const subFrames = number('subFrameRate') ?? 1;
  const frames = nominal * multiplier;
  const ticks = number('tickRate') ?? (attributes.has('frameRate') ? frames * subFrames : 1);
  const drop = attributes.get('dropMode');
  const isSmpte = attributes.get('timeBase') === 'smpte';
  return {
    nominal,
    frames,
    subFrames,
    ticks,
    smpte: !isSmpte ? 'none' : drop === 'dropNTSC' || drop === 'dropPAL' ? drop : 'nonDrop',
  };
}

const CLOCK = /^(?:(\d{1,5}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,20})|[:;](\d{1,3})(?:\.(\d{1,6}))?)?$/;
const OFFSET = /^(\d{1,15}(?:[.,]\d{1,20})?)\s?(h|ms|m|s|f|t)?$/;

/**
 * Milliseconds of a time expression (TTML2, 12.3.1), not rounded. Besides what the standard has, a clock may lack its
 * hours and seconds their unit, as Apple writes them. Undefined for wall-clock times and what cannot be read.
 */
export function timeOf(printed: string | undefined, rates: Rates): number | undefined {
  const text = printed?.trim() ?? '';
  const offset = OFFSET.exec(text);
  if (offset !== null) return offsetTime(Number((offset[1] ?? '').replace(',', '.')), offset[2], rates);
  const clock = CLOCK.exec(text);
  return clock === null ? undefined : clockTime(clock, rates);
}

function offsetTime(count: number, metric: string | undefined, { frames, ticks }: Rates): number {
  switch (metric) {
    case 'h':
      return count * 3_600_000;
    case 'm':
      return count * 60_000;
    case 'ms':
      return count;
    case 'f':
      return (count / frames) * 1000;
    case 't':
      return (count / ticks) * 1000;
    default:
      return count * 1000;
  }
}

function clockTime(clock: RegExpExecArray, rates: Rates): number {
  const [, h = '0', m = '0', s = '0', fraction = '0', f = '0', sub = '0'] = clock;
  const [hours, minutes] = [Number(h), Number(m)];
  const seconds = (hours * 60 + minutes) * 60 + Number(s);
  const extra = Number(f) + Number(sub) / rates.subFrames;
  if (rates.smpte === 'none') return (seconds + Number(`0.${fraction}`) + extra / rates.frames) * 1000;
  const counted = (seconds + Number(`0.${fraction}`)) * rates.nominal + extra;
  return ((counted - dropped(hours, minutes, rates.smpte)) / rates.frames) * 1000;
}

/** Numbers of frames that a clock has left out so far: two each minute but the tenth, or four each other minute but the twentieth. */
function dropped(hours: number, minutes: number, smpte: Rates['smpte']): number {
  if (smpte === 'dropNTSC') return (hours * 54 + minutes - Math.floor(minutes / 10)) * 2;
  if (smpte === 'dropPAL') return (hours * 27 + Math.floor(minutes / 2) - Math.floor(minutes / 20)) * 4;
  return 0;
}
