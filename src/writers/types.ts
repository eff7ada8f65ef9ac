import type { Transcript } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';
import type { Drop } from './losses/drop.ts';

export type NameForm = 'label' | 'full' | 'surname' | 'given' | 'qa';

export interface WriteOptions {
  /** How a speaker is printed the first time, and from then on. Default: `label`, `label`. */
  readonly names?: readonly [first: NameForm, rest: NameForm];
  /** Where times are printed, in formats for reading. Default: `none`. */
  readonly times?: 'none' | 'turn' | 'paragraph';
}

export interface WriteFunctions {
  /** `source` is the text that the transcript was read from, where it is at hand. */
  write(transcript: Transcript, options: WriteOptions, source?: SourceText): string;
  /**
   * The spoken words that stand in an output of `write`, got from the output. Formats for reading need the transcript
   * and the options again, to know which pieces are speech and where their labels end.
   */
  spokenIn(output: string, transcript: Transcript, options: WriteOptions): Iterable<string>;
  /** Absent where a format needs to know the whole transcript. */
  readonly parts?: PartFunctions;
}

/** The parts of a transcript, printed one behind the other, are what `write` prints of the whole. */
export interface PartFunctions {
  /** @param path of the source, as it is to stand in the output */
  write(part: Pick<Transcript, 'speakers' | 'blocks'>, path: string | undefined): string;
  spokenIn(output: string): Iterable<string>;
}

/** A format that can be written. The work stands behind `load`, so that a command loads only what it uses. */
export interface Writer {
  readonly id: string;
  /** Other names for `--to`: that of the format's reader. */
  readonly aliases?: readonly string[];
  /** One line, for `transcript formats` and the docs. */
  readonly summary: string;
  /** With the dot. */
  readonly extension: string;
  /** Registered with IANA, or the usual one. */
  readonly mediaType: string;
  /** What the format cannot carry, or carries in another form: lists of formats and reports both come from it. */
  readonly drops: readonly Drop[];
  /** Whether a conversion says what its output lacks: where nobody who opens it would see. Default: false. */
  readonly saysLosses?: boolean;
  /** Whether it prints some of the words only, so that they are not counted against the source's. Default: false. */
  readonly extract?: boolean;
  load(): Promise<WriteFunctions>;
}
