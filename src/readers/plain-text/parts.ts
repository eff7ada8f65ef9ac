import type { Part, PartReader } from '../types.ts';
import { SAMPLE } from './judge.ts';
import { beginReading, type Reading } from './reading.ts';
import type { TextOptions } from './scan.ts';
import { readWindow } from './window.ts';
import { WindowBuffer, type WindowSizes } from './window-buffer.ts';

/** As much is judged as a text's style is decided from in any case. */
const SIZES: WindowSizes = { judged: SAMPLE, first: 1_000_000, next: 250_000, held: SAMPLE, largest: 2 ** 28 };

/** Reads a text of any length, window by window: the same turns as `readPlainText` finds, in bounded memory. */
export function readInParts(options: TextOptions, sizes: WindowSizes = SIZES): PartReader {
  return new WindowReader(options, sizes);
}

class WindowReader implements PartReader {
  private readonly options: TextOptions;
  private readonly sizes: WindowSizes;
  private readonly buffer: WindowBuffer;
  private reading: Reading | undefined;
  /** Characters from which it was decided how to read. */
  private judged = 0;

  constructor(options: TextOptions, sizes: WindowSizes) {
    this.options = options;
    this.sizes = sizes;
    this.buffer = new WindowBuffer(sizes);
  }

  *push(text: string): Iterable<Part> {
    const { buffer } = this;
    buffer.add(text);
    for (let window = buffer.window(); window !== undefined; window = buffer.window()) {
      if (this.isToBeJudged(window)) this.judge(window);
      else {
        const part = this.read(window);
        if (part !== undefined) yield part;
      }
    }
  }

  *finish(): Iterable<Part> {
    const { options } = this;
    const rest = this.buffer.rest();
    const reading = this.isToBeJudged(rest) ? beginReading(rest, true, options) : this.reading;
    const place = { isLast: true, mayHold: false };
    const read = reading === undefined ? undefined : readWindow(rest, place, reading, options);
    if (read !== undefined) yield read.part;
  }

  /** Nothing is read yet, and there is more to be judged by than before. */
  private isToBeJudged(window: string): boolean {
    const { reading, judged } = this;
    return reading === undefined || (reading.shown === undefined && judged < Math.min(window.length, SAMPLE));
  }

  private judge(window: string): void {
    this.reading = beginReading(window, false, this.options);
    this.judged = window.length;
    if (this.reading === undefined) this.buffer.grow();
    else this.buffer.begin();
  }

  private read(window: string): Part | undefined {
    const { buffer, sizes, reading, options } = this;
    const place = { isLast: false, mayHold: window.length < sizes.held };
    const read = reading === undefined ? undefined : readWindow(window, place, reading, options);
    if (read === undefined) {
      buffer.grow();
      return undefined;
    }
    this.reading = read.reading;
    buffer.drop(read.length, window.length);
    return read.part;
  }
}
