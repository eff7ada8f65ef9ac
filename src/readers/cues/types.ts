import type { Block, Diagnostic, Mark, Metadata, Timed } from '../../model/transcript.ts';

/** A stretch of speech as a timed source has it: one caption, one segment, one row. */
export interface Cue {
  /** Whole milliseconds from the start of the recording. Absent where the source has none. */
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** The speaker as printed. Absent where this cue names nobody. */
  readonly label?: string | undefined;
  /** The source says that nobody is named here: no earlier speaker holds. */
  readonly nobody?: true;
  /** The label was carried over from an earlier cue. */
  readonly assumed?: true;
  /** The words, decoded. A line feed is the end of a line on the screen, and becomes a space. */
  readonly text: string;
  /** Inline markup, by offsets into `text`. */
  readonly marks?: readonly Mark[];
  /** When each word is said, by offsets into `text`. */
  readonly words?: readonly Timed[];
  /** Offset in the source where the cue begins, its number and times included. */
  readonly start: number;
  /** Where pieces of `text` stand in the source, in order; characters between two anchors follow one another. */
  readonly anchors: readonly Anchor[];
  /** A paragraph ends with this cue, whatever the clock says. */
  readonly endsParagraph?: true;
  /** Whether it is of the turn of the cue before, where the source says so. Absent where the speaker decides. */
  readonly joins?: 'always' | 'never';
}

export interface Anchor {
  /** Offset into the cue's text. */
  readonly at: number;
  /** Offset into the source. */
  readonly source: number;
}

/** What a reader of a timed format has found; turns are made of it in one way for all. */
export interface CueFile {
  readonly cues: readonly Cue[];
  /** What is nobody's speech: comments, headers, what could not be read. */
  readonly others: readonly Block[];
  readonly metadata?: Metadata;
  readonly diagnostics?: readonly Diagnostic[];
  /** Who speaks: `text` where names may stand before the words, as in captions; `data` where the format has a place for them. */
  readonly labels: 'text' | 'data';
  /** Whether a cue without a speaker is the last one's: never, always, or as the whole file decides. */
  readonly carry: 'never' | 'always' | 'decide';
}
