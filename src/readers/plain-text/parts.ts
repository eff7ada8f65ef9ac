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
    this.buffer.add(text);
    yield* this.fullWindows();
  }

  *finish(): Iterable<Part> {
    const { buffer, options } = this;
    if (this.isToBeJudged(buffer.rest())) {
      this.judge(buffer.rest(), true);
      yield* this.fullWindows();
    }
    const place = { isLast: true, mayHold: false };
    const { reading } = this;
    const read = reading === undefined ? undefined : readWindow(buffer.rest(), place, reading, options);
    if (read !== undefined) yield read.part;
  }

  private *fullWindows(): Iterable<Part> {
    const { buffer } = this;
    for (let window = buffer.window(); window !== undefined; window = buffer.window()) {
      if (this.isToBeJudged(window)) this.judge(window, false);
      else {
        const part = this.read(window);
        if (part !== undefined) yield part;
      }
    }
  }

  /** Nothing is read yet, and there is more to be judged by than before. */
  private isToBeJudged(window: string): boolean {
    const { reading, judged } = this;
    return reading === undefined || (reading.shown === undefined && judged < Math.min(window.length, SAMPLE));
  }

  private judge(window: string, isLast: boolean): void {
    this.reading = beginReading(window, isLast, this.options);
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
