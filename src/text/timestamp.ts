const CLOCK = /^(?:(\d{1,3}):(?=\d\d:))?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?$/;
const UNITS = /^(?:(\d{1,3})h)?(?:(\d{1,3})m)?(?:(\d{1,2})s)?$/i;

/**
 * Whole milliseconds of a time such as `12:04`, `1:02:03`, `00:12:04.250`, `00:12:04,250` or `1h02m03s`. Absent where
 * the text is no time: a clock needs its seconds, and minutes below 60 where hours stand before them.
 */
export function parseTimestamp(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, hours, minutes = '', seconds = '', fraction = ''] = clock;
    if (hours !== undefined && Number(minutes) > 59) return undefined;
    return clockMs(hours, minutes, seconds, fraction);
  }
  const units = UNITS.exec(text);
  if (units === null || text === '') return undefined;
  return clockMs(units[1], units[2], units[3]);
}

/** `00:12:04`, with `milliseconds` `00:12:04.250`. Hours grow beyond two digits where they must. */
export function formatTimestamp(ms: number, options: { readonly milliseconds?: boolean } = {}): string {
  const seconds = Math.floor(ms / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
  return options.milliseconds === true ? `${clock}.${String(ms % 1000).padStart(3, '0')}` : clock;
}

/** Whole milliseconds of the parts of a clock, as printed. @param fraction the decimals of the seconds; of more than three the first count */
export function clockMs(hours = '0', minutes = '0', seconds = '0', fraction = ''): number {
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
