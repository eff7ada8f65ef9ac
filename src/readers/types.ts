import type { Block, Diagnostic, Dialect, Metadata, Speaker, Transcript } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';

/** What the user may say about the text; everything else is decided from the text itself. */
export interface ReadOptions {
  /** A pattern with the named group `label` that matches at the start of each labelled line and ends where the speech begins. */
  readonly labelPattern?: RegExp;
  /** First and last line of the talk, from 1, both inclusive. */
  readonly body?: readonly [first: number, last: number];
  /** Timed formats: one turn a cue. Default: neighbouring cues of one speaker are one turn. */
  readonly cues?: boolean;
  /** Timed formats: a pause from which the next sentence opens a paragraph, in milliseconds. Default: 2,000. */
  readonly pauseMs?: number;
}

/** What a reader makes of a text. The pipeline adds the rest of `source`. */
export interface ReadResult {
  /** Where the source is a document of this tool already: the whole of it, which then replaces the rest. */
  readonly transcript?: Transcript;
  readonly dialect?: Dialect;
  readonly metadata: Metadata;
  readonly speakers: readonly Speaker[];
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** Spoken words as the reader counted them before it made turns. Absent where they can be counted in the source. */
  readonly spokenWords?: number;
}

/** A part of a text: some turns, and what stands between them. */
export interface Part {
  /** All who have spoken so far. */
  readonly speakers: readonly Speaker[];
  /** Positions and ids are those of the whole text. */
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** Spoken words, counted in the text itself. */
  readonly words: number;
}

/** Reads a text that comes in pieces, whose borders mean nothing. @throws UserError where nothing reads as a turn */
export interface PartReader {
  /** Takes a piece, and gives the parts that are complete. */
  push(text: string): Iterable<Part>;
  /** Gives what is left at the end. */
  finish(): Iterable<Part>;
}

/** Bad input is reported in the result and its words are kept. @throws UserError where nothing reads as a turn. */
export type ReadText = (source: SourceText, options: ReadOptions) => ReadResult;

/** A format that can be read. The work stands behind `load`, so that a command loads only what it uses. */
export interface Reader {
  readonly id: string;
  /** Other names for `--from`: that of the format's writer. */
  readonly aliases?: readonly string[];
  /** One line, for `transcript formats` and the docs. */
  readonly summary: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Registered with IANA, or the usual one. */
  readonly mediaType: string;
  /** How sure this reader is, from 0 (not mine) to 1 (certain). Looks at the text alone. */
  detect(source: SourceText): number;
  load(source: SourceText): Promise<ReadText>;
  /** For texts too long to be held. Absent where a format is only read as a whole. @param head the text's beginning */
  loadParts?(head: SourceText): Promise<(options: ReadOptions) => PartReader>;
}
