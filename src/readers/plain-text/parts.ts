import type { PartReader } from '../types.ts';
import { SAMPLE } from './judge.ts';
import type { TextOptions } from './scan.ts';
import { type Reading, readWindow } from './window.ts';
import { WindowBuffer, type WindowSizes } from './window-buffer.ts';

/** The first window is as much as a text's style is decided from in any case. */
const SIZES: WindowSizes = { first: SAMPLE, next: 250_000, largest: 2 ** 28 };

/** Reads a text of any length, window by window: the same turns as `readPlainText` finds, in bounded memory. */
export function readInParts(options: TextOptions, sizes: WindowSizes = SIZES): PartReader {
  const buffer = new WindowBuffer(sizes);
  let reading: Reading | undefined;
  return {
    *push(text) {
      buffer.add(text);
      for (let window = buffer.window(); window !== undefined; window = buffer.window()) {
        const read = readWindow(window, false, reading, options);
        if (read === undefined) buffer.grow();
        else {
          reading = read.reading;
          buffer.drop(read.length, window.length);
          yield read.part;
        }
      }
    },
    *finish() {
      const read = readWindow(buffer.rest(), true, reading, options);
      if (read !== undefined) yield read.part;
    },
  };
}
