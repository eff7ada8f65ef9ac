import type { ManifestRow } from '../../manifest/manifest.ts';
import type { Severity } from '../../rules/types.ts';

/** One file to be converted, as it is handed to a worker. */
export interface Job {
  readonly index: number;
  /** As the user gave it. */
  readonly path: string;
  /** As a manifest names it: relative to the working folder, with `/`. */
  readonly source: string;
  readonly output: string;
  /** As a manifest names it. */
  readonly outputName: string;
  readonly writer: string;
  /** Bytes, as the file system says; 0 where it says nothing. */
  readonly size: number;
  /** Files that are never written over. */
  readonly sources: readonly string[];
  /** The sum of an output that may be replaced: this tool wrote it, and nobody changed it since. */
  readonly replaces?: string;
}

/** What holds for every file of a run. Survives being sent to a thread. */
export interface RunSettings {
  readonly flags: Readonly<Record<string, unknown>>;
  readonly outDir: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly largeFile?: number;
  /** Whether the rules are run, too. */
  readonly check: boolean;
  /** Whether sums and settings are wanted, for a manifest. */
  readonly record: boolean;
}

/** Why a file was not converted. */
export interface Failure {
  readonly message: string;
  readonly details: readonly string[];
  readonly hints: readonly string[];
  /** Of a fault of the tool, which is no `UserError`. */
  readonly fault?: string;
}

/** Findings of one rule, or diagnostics of one code, in one file. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** What became of one file. No text of it is kept. */
export interface FileResult {
  readonly index: number;
  readonly result: 'written' | 'same' | 'failed';
  readonly row: ManifestRow;
  readonly failure?: Failure;
  readonly codes: readonly CodeCount[];
  /** The label of the first speaker without a name. */
  readonly unnamed?: string;
  /** Lines of a CSV of problems. */
  readonly report: string;
}
