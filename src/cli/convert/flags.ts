import type { InputFlags } from '../settings.ts';

/** The flags of `convert`, as typed. */
export interface ConvertFlags extends InputFlags {
  readonly to?: string;
  readonly output?: string;
  readonly outDir?: string;
  readonly names?: string;
  readonly times?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}
