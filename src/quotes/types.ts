/** What a quote's text changes of what was said. Nothing else is ever changed. */
export type Edit =
  /** A leading connective, with the white space after it. */
  | { readonly kind: 'drop'; readonly text: string }
  /** The first letter, as it prints. */
  | { readonly kind: 'capital'; readonly text: string }
  /** A full stop, where the source has none. */
  | { readonly kind: 'stop'; readonly text: string };

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Where a quote stands in the file. All absent where the file is not at hand. */
export interface Location {
  /** Half-open, in code points of the decoded file without its byte-order mark. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly from?: Place;
  readonly to?: Place;
  /** Up to 32 code points of the file on either side. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A passage that an editor could set apart. Absent keys are unknown. */
export interface Quote extends Location {
  /** Turn, paragraph from 1 and first code unit of the paragraph from 1: the same whatever else is chosen. */
  readonly id: string;
  /** As it would print. */
  readonly text: string;
  /** As it was said: what stands at `span`. */
  readonly original: string;
  readonly edits: readonly Edit[];
  readonly speaker: { readonly label?: string; readonly name?: string; readonly role?: string };
  readonly words: number;
  /** Code points of `text`. */
  readonly characters: number;
  readonly turn: string;
  /** From 1, within the turn. */
  readonly paragraph: number;
  /** 0 to 1: how far into the answers. */
  readonly position: number;
  /** The question that it answers. */
  readonly question?: { readonly turn: string; readonly text: string };
  /** Why it was chosen, the strongest first. */
  readonly reasons: readonly string[];
  /** Comparable within one interview only. */
  readonly score: number;
  /** Of the source's bytes. */
  readonly sha256: string;
}

export interface QuoteOptions {
  /** How many, at most. Default: 5. */
  readonly count?: number;
  /** One for so many words of the answers, at least one; instead of `count`. */
  readonly every?: number;
  /** Least and most words. Default: 8 and 30. */
  readonly words?: readonly [least: number, most: number];
  /** Ids of the speakers to quote. Default: everybody who answers. */
  readonly speakers?: readonly string[];
  /** Whether nothing may be changed at all. Default: false. */
  readonly exact?: boolean;
}

/** What was found, with what a report says of it. */
export interface Quotes {
  /** The best first. */
  readonly quotes: readonly Quote[];
  /** How many were asked for. */
  readonly wanted: number;
  /** BCP 47; absent where it is not known. Decides the quotation marks. */
  readonly language?: string;
}
