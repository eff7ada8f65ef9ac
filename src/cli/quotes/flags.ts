import type { FileFlags } from '../inputs.ts';
import type { InputFlags } from '../settings.ts';

/** The flags of `quotes`, as typed. */
export interface QuotesFlags extends InputFlags, FileFlags {
  readonly number?: string;
  readonly every?: string;
  readonly words?: string;
  readonly speaker?: readonly string[];
  readonly exact?: boolean;
  readonly mark?: boolean;
  readonly attribution?: string;
  readonly why?: boolean;
  readonly url?: string;
  readonly to?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}
