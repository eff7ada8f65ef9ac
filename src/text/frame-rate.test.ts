import { describe, expect, it } from 'vitest';
import { DROP_FRAME, framesToMs, parseFrameRate } from './frame-rate.ts';

describe('frames', () => {
  it.each([
    ['25', [1, 0, 0, 5], 3_600_200],
    ['24', [0, 0, 1, 12], 1500],
    ['29.97', [0, 0, 1, 0], 1001],
    // Numbers that SMPTE ST 12-1 leaves out: an hour of drop-frame timecode is an hour but 3.6 ms.
    ['29.97df', [1, 0, 0, 0], 3_599_996],
    ['29.97df', [0, 1, 0, 2], 60_060],
    ['29.97df', [0, 10, 0, 0], 599_999],
    ['59.94df', [1, 0, 0, 0], 3_599_996],
  ] as const)('%s', (rate, [h, m, s, f], ms) => {
    expect(framesToMs(h, m, s, f, parseFrameRate(rate) ?? DROP_FRAME)).toBe(ms);
  });

  it.each(['', '26', '25df', '29.97 fps', 'df'])('BAD: %s', (rate) => expect(parseFrameRate(rate)).toBeUndefined());
});
