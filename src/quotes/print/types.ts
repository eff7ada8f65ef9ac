import type { Quotes } from '../types.ts';

export type Attribution = 'name' | 'role' | 'none';

export interface PrintOptions {
  /** Whether changed letters stand in brackets. Default: false. */
  readonly mark?: boolean;
  /** The name; the name and the role; nothing. Default: `name`. */
  readonly attribution?: Attribution;
  /** Whether reasons are printed, in formats for reading. Default: false. */
  readonly why?: boolean;
  /** Where the interview is published: each quote gets a link that finds it there. */
  readonly url?: string;
  /** The file, in formats for programs, where quotes of several stand in one output. */
  readonly source?: string;
}

/** What was printed for one file of several. */
export interface QuoteSection {
  readonly source: string;
  readonly text: string;
}

/** A format for quotes. The work stands behind `load`, so that a command loads only what it uses. */
export interface QuotePrinter {
  readonly id: string;
  /** One line, for the docs. */
  readonly summary: string;
  /** With the dot. */
  readonly extension: string;
  load(): Promise<(quotes: Quotes, options: PrintOptions) => string>;
  /** Several files' quotes as one output. */
  join(sections: readonly QuoteSection[]): string;
}
