import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileError } from '../../files/file-error.ts';
import type { ManifestRow } from '../../manifest/manifest.ts';
import { counted } from '../../text/counting.ts';
import type { RecordPlaces } from './flags.ts';
import { type ManifestFile, openManifest } from './manifest-file.ts';
import { openReport, type ReportFile } from './report-file.ts';
import type { Step } from './steps.ts';

/** What is written of a run while it goes on: the manifest and the report, each where it is wanted. */
export interface BatchRecord {
  readonly earlier: ReadonlyMap<string, ManifestRow>;
  /** Absent where no manifest is wanted. */
  readonly manifest: ManifestFile | undefined;
  /** Told what is to be done, before anything is. */
  begin(steps: readonly Step[]): Promise<void>;
  add(row: ManifestRow, report: string): void;
  /** @returns what a person is told of each file */
  finish(): Promise<string[]>;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly keep: boolean;
  readonly force: boolean;
  readonly outDir: string;
}

/** Opens what is wanted. @throws UserError where a file is there that may not be replaced */
export async function openRecord(places: RecordPlaces, options: OpenOptions): Promise<BatchRecord> {
  const { keep, force, outDir } = options;
  if (places.manifest !== undefined && dirname(places.manifest) === outDir) await makeFolder(outDir);
  const manifest = places.manifest === undefined ? undefined : await openManifest(places.manifest, { keep, force });
  let report: ReportFile | undefined;
  return {
    earlier: manifest?.earlier ?? new Map(),
    manifest,
    async begin(steps) {
      if (places.report === undefined) return;
      const kept = keep ? keptSources(steps, manifest?.earlier) : undefined;
      report = await openReport(places.report, { force, ...(kept === undefined ? {} : { kept }) });
    },
    add(row, rows) {
      // A row of the manifest says that the file is done, so its problems come first.
      report?.add(rows);
      manifest?.add(row);
    },
    async finish() {
      const problems = await report?.finish();
      const rows = await manifest?.finish();
      return [
        ...(rows === undefined ? [] : [`${places.manifest} ${counted(rows, 'row')}`]),
        ...(problems === undefined ? [] : [`${places.report} ${counted(problems, 'row')}`]),
      ];
    },
    async close() {
      report?.close();
      await manifest?.close();
    },
  };
}

/** The sources whose problems are still as they were found. */
function keptSources(steps: readonly Step[], earlier: ReadonlyMap<string, ManifestRow> = new Map()): Set<string> {
  const kept = new Set(earlier.keys());
  for (const { kind, job } of steps) if (kind === 'convert' || kind === 'copy') kept.delete(job.source);
  return kept;
}

/** Whether findings of an earlier run are there to be kept. */
export function hasReport({ report }: RecordPlaces): boolean {
  return report === undefined || existsSync(report);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw fileError(error, folder);
  }
}

/** What became of a copy: what became of the file that it is a copy of. */
export function copyRow(step: Step & { kind: 'copy' }, original: ManifestRow): ManifestRow {
  const { output, outputSha256, status, reason } = original;
  if (status === 'failed') return { ...step.row, status, ...(reason === undefined ? {} : { reason }) };
  return {
    ...step.row,
    ...(output === undefined ? {} : { output }),
    ...(outputSha256 === undefined ? {} : { outputSha256 }),
  };
}
