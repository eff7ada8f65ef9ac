/** First and last line, from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const MOST_SHOWN = 8;

/** `1, 3, 59, 61–73`; of many only the first, and how many more there are. */
export function printRanges(ranges: readonly LineRange[]): string {
  const shown = ranges.length > MOST_SHOWN ? ranges.slice(0, MOST_SHOWN - 1) : ranges;
  const printed = shown.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const left = ranges.length - shown.length;
  return left === 0 ? printed.join(', ') : `${printed.join(', ')} and ${left.toLocaleString('en')} more`;
}
