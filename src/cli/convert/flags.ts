import type { FileFlags } from '../inputs.ts';
import type { InputFlags } from '../settings.ts';

/** The flags of `convert`, as typed. */
export interface ConvertFlags extends InputFlags, FileFlags {
  readonly to?: string;
  readonly output?: string;
  readonly outDir?: string;
  readonly names?: string;
  readonly times?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly preset?: string;
  readonly jobs?: string;
  readonly manifest?: string;
  readonly report?: string;
  readonly resume?: boolean;
  readonly ifChanged?: boolean;
  readonly skipExisting?: boolean;
  readonly prune?: boolean;
  readonly shard?: string;
}
