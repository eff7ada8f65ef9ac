import type { FileFlags } from '../inputs.ts';
import type { InputFlags } from '../settings.ts';

/** The flags of `validate`, as typed. */
export interface ValidateFlags extends InputFlags, FileFlags {
  readonly preset?: string;
  readonly rule?: readonly string[];
  readonly level?: string;
  readonly failOn?: string;
  readonly maxWarnings?: string;
  readonly format?: string;
  readonly json?: boolean;
  /** `true` for `--fix` alone. */
  readonly fix?: string | true;
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
}
