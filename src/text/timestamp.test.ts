import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimestamp, parseTimestamp } from './timestamp.ts';

describe('parseTimestamp', () => {
  it.each([
    ['00:00:02', 2000],
    ['0:02', 2000],
    ['12:04', 724_000],
    ['75:12', 4_512_000],
    ['1:02:03', 3_723_000],
    ['00:12:04.25', 724_250],
    ['00:12:04,007', 724_007],
    ['100:00:00', 360_000_000],
    ['1h02m03s', 3_723_000],
    ['12m04s', 724_000],
    ['45s', 45_000],
  ])('%s', (text, ms) => {
    expect(parseTimestamp(text)).toBe(ms);
  });

  it.each(['', '12', '12:60', '1:60:00', '12:4', ':12', '12:', '3:16-18', 'h', '1:2:3', '00:00:00:00', '12:04 '])(
    'BAD: “%s” is no time',
    (text) => {
      expect(parseTimestamp(text)).toBeUndefined();
    },
  );
});

describe('formatTimestamp', () => {
  it('prints hours, minutes and seconds, milliseconds only where asked', () => {
    expect(formatTimestamp(724_999)).toBe('00:12:04');
    expect(formatTimestamp(724_007, { milliseconds: true })).toBe('00:12:04.007');
    expect(formatTimestamp(360_000_000)).toBe('100:00:00');
  });

  it('is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_599_999_999 }), (ms) => {
        expect(parseTimestamp(formatTimestamp(ms, { milliseconds: true }))).toBe(ms);
      }),
    );
  });
});
