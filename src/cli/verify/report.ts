import type { Finding, Quotation } from '../../verify/index.ts';

/** What is to be told of one draft. */
export interface DraftReport {
  /** As the user gave it; what `--stdin-filename` says, or `standard input`. */
  readonly name: string;
  /** Of the bytes as read. */
  readonly sha256: string;
  readonly findings: readonly Finding[];
  /** A few words in quotation marks that are nobody's here: titles, doubts. */
  readonly phrases: readonly Quotation[];
}

/** What is to be told of a whole run. */
export interface VerifyReport {
  readonly drafts: readonly DraftReport[];
  /** The interviews, in their order. */
  readonly interviews: readonly { readonly name: string; readonly sha256: string }[];
  /** Whose words they should be, by `--speaker`: the name where one is known. */
  readonly speaker?: string;
}
