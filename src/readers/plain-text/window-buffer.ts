import { UserError } from '../../model/user-error.ts';

/** Sizes in characters (UTF-16 code units) of the windows through which a long text is read. */
export interface WindowSizes {
  /** Of the beginning from which everything is decided. */
  readonly judged: number;
  /** Of the first one that is read, which says who is who. */
  readonly first: number;
  /** Of the others, unless a turn is longer. */
  readonly next: number;
  /** So much is held back at most where it may be no talk any more. */
  readonly held: number;
  /** No window grows beyond this. */
  readonly largest: number;
}

/** Holds text back until it makes a window of whole lines. */
export class WindowBuffer {
  private readonly sizes: WindowSizes;
  private text = '';
  private size: number;

  constructor(sizes: WindowSizes) {
    this.sizes = sizes;
    this.size = sizes.judged;
  }

  add(text: string): void {
    this.text += text;
  }

  /** The next window. Undefined until it is full. @throws UserError where a line is longer than the largest window */
  window(): string | undefined {
    while (this.text.length > this.size) {
      const end = lastLineEnd(this.text, this.size);
      if (end > 0) return this.text.slice(0, end);
      this.grow();
    }
    return undefined;
  }

  /** Begins to read what was judged, window by window. */
  begin(): void {
    this.size = this.sizes.first;
  }

  /** All that is left. */
  rest(): string {
    return this.text;
  }

  /** Lets go of the first `length` characters. What is left of a window is read again only when as much has come in. */
  drop(length: number, windowLength: number): void {
    this.text = this.text.slice(length);
    this.size = Math.max(this.sizes.next, 2 * (windowLength - length));
  }

  /** Asks for more, since no turn ends in the window. @throws UserError where it would be too much */
  grow(): void {
    this.size *= 2;
    if (this.size <= this.sizes.largest) return;
    const megabytes = Math.round(this.sizes.largest / 2 ** 20);
    throw new UserError(`a turn is longer than ${megabytes} million characters`, {
      hints: ['is it an interview? --label-pattern says how its speakers are marked'],
    });
  }
}

/** The offset behind the last line end within the first `size` characters; 0 where there is none. */
function lastLineEnd(text: string, size: number): number {
  const feed = text.lastIndexOf('\n', size - 1);
  const cut = text.charCodeAt(size) === 10 ? size - 2 : size - 1;
  return Math.max(feed, text.lastIndexOf('\r', cut)) + 1;
}
