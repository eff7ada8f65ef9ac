import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { ConfigCache } from '../../files/config.ts';
import type { ManifestRow } from '../../manifest/manifest.ts';
import { parseOptionsFor } from '../interview.ts';
import { settle } from '../settings.ts';
import { rulesFor } from '../validate/choices.ts';
import { type Check, type Checked, checkAll } from './checks.ts';
import type { Job, RunSettings } from './job.ts';
import { settingsHash } from './settings-hash.ts';
import { TOOL } from './tool.ts';

/** What is to be done about a file. */
export type Step =
  | { readonly kind: 'convert'; readonly job: Job; readonly changed: boolean }
  /** As an earlier run left it. */
  | { readonly kind: 'done'; readonly job: Job; readonly row: ManifestRow }
  /** The output exists, and nothing more is asked. */
  | { readonly kind: 'skipped'; readonly job: Job }
  /** The bytes of another file, read with the same settings. */
  | { readonly kind: 'copy'; readonly job: Job; readonly of: Job; readonly row: ManifestRow };

export interface StepOptions {
  readonly run: RunSettings;
  readonly earlier: ReadonlyMap<string, ManifestRow>;
  /** Whether what an earlier run did counts. */
  readonly goOn: boolean;
  readonly skipExisting: boolean;
  /** Whether files of the same bytes are written once. */
  readonly copies: boolean;
  readonly cache: ConfigCache;
  /** What `--jobs` says. */
  readonly threads: number | undefined;
}

/** What a source is, without reading it as an interview. */
interface Known {
  readonly sha256: string;
  readonly bytes: number;
  readonly settings: string;
}

/** What was found out about a file before any is converted. */
interface Found {
  /** Absent where it is not needed, or not to be had. */
  readonly known?: Known;
  /** Whether it is as an earlier run left it. */
  readonly isDone: boolean;
}

/** Decides about every file before any is converted. */
export async function decideSteps(jobs: readonly Job[], options: StepOptions): Promise<Step[]> {
  const found = await lookAt(jobs, options);
  const originals = new Map<string, Job>();
  return jobs.map((job) => {
    const { known, isDone } = found.get(job) ?? { isDone: false };
    const step = stepOf(job, known, isDone, originals, options);
    if (step.kind !== 'copy' && known !== undefined) originals.set(keyOf(known), step.job);
    return step;
  });
}

/** The files that an earlier run has a row of, and those that may be copies. */
async function lookAt(jobs: readonly Job[], options: StepOptions): Promise<Map<Job, Found>> {
  const { copies, goOn, earlier, threads } = options;
  const sameSize = copies ? countSizes(jobs) : new Map<number, number>();
  const wanted = jobs.filter(({ size, source }) => (sameSize.get(size) ?? 0) > 1 || (goOn && earlier.has(source)));
  const checks = wanted.map((job) => checkOf(job, options));
  // While threads take the sums.
  const [checked, settings] = await Promise.all([checkAll(checks, threads), settingsOf(wanted, options)]);
  return new Map(wanted.map((job, i) => [job, foundOf(job, checked[i], settings[i], options)]));
}

function checkOf(job: Job, { goOn, earlier }: StepOptions): Check {
  const { path, size, output, outputName } = job;
  const row = goOn ? earlier.get(job.source) : undefined;
  const mayBeDone =
    (row?.status === 'converted' || row?.status === 'errors') && row.tool === TOOL && row.output === outputName;
  return { path, size, ...(mayBeDone && row.sha256 !== undefined ? { earlier: { sha256: row.sha256, output } } : {}) };
}

function foundOf(
  { source }: Job,
  checked: Checked | undefined,
  settings: string | undefined,
  { earlier }: StepOptions,
): Found {
  if (checked?.source === undefined || settings === undefined) return { isDone: false };
  const { outputSha256 } = checked;
  const row = earlier.get(source);
  const isDone = outputSha256 !== undefined && outputSha256 === row?.outputSha256 && settings === row.settings;
  return { known: { ...checked.source, settings }, isDone };
}

function countSizes(jobs: readonly Job[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { size } of jobs) counts.set(size, (counts.get(size) ?? 0) + 1);
  return counts;
}

function keyOf({ sha256, settings }: Known): string {
  return `${sha256} ${settings}`;
}

function stepOf(
  job: Job,
  known: Known | undefined,
  done: boolean,
  originals: ReadonlyMap<string, Job>,
  { copies, earlier, goOn, skipExisting }: StepOptions,
): Step {
  const row = earlier.get(job.source);
  const original = copies && known !== undefined ? originals.get(keyOf(known)) : undefined;
  if (original !== undefined && known !== undefined)
    return { kind: 'copy', job, of: original, row: { source: job.source, ...known, tool: TOOL, status: 'copy' } };
  if (done && row !== undefined) return { kind: 'done', job, row };
  if (skipExisting && existsSync(job.output)) return { kind: 'skipped', job };
  const replaces = goOn ? row?.outputSha256 : undefined;
  const changed = goOn && row?.sha256 !== undefined && row.sha256 !== known?.sha256;
  return { kind: 'convert', changed, job: replaces === undefined ? job : { ...job, replaces } };
}

/** Files after which others have their turn: threads that are being started. */
const FILES_A_TURN = 32;

/** A hash over the settings of each file. Absent where they cannot be had: converting it will say what is wrong. */
async function settingsOf(jobs: readonly Job[], { run, cache }: StepOptions): Promise<(string | undefined)[]> {
  const hashes: (string | undefined)[] = [];
  for (const { path, writer } of jobs) {
    if (hashes.length % FILES_A_TURN === 0) await setImmediate();
    try {
      const settled = await settle(path, run.flags, run, cache);
      const { sheets } = await parseOptionsFor(path, settled, run);
      const rules = run.check ? rulesFor(settled, {}) : undefined;
      hashes.push(settingsHash(settled, writer, sheets, rules));
    } catch {
      hashes.push(undefined);
    }
  }
  return hashes;
}
