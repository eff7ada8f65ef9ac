import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ConfigCache } from '../../files/config.ts';
import { hashFile } from '../../files/sha256.ts';
import type { ManifestRow } from '../../manifest/manifest.ts';
import { parseOptionsFor } from '../interview.ts';
import { settle } from '../settings.ts';
import { rulesFor } from '../validate/choices.ts';
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
}

/** What a source is, without reading it as an interview. Absent where that is not needed, or not to be had. */
interface Known {
  readonly sha256: string;
  readonly bytes: number;
  readonly settings: string;
}

/** Files whose hashes are taken at once. */
const AT_ONCE = 16;

/** Decides about every file before any is converted. */
export async function decideSteps(jobs: readonly Job[], options: StepOptions): Promise<Step[]> {
  const sameSize = options.copies ? countSizes(jobs) : new Map<number, number>();
  const originals = new Map<string, Job>();
  const steps: Step[] = [];
  for (let at = 0; at < jobs.length; at += AT_ONCE) {
    const some = jobs.slice(at, at + AT_ONCE);
    const known = await Promise.all(some.map((job) => knownOf(job, sameSize, options)));
    const done = await Promise.all(some.map((job, i) => isDone(job, known[i], options)));
    for (const [i, job] of some.entries()) {
      const step = stepOf(job, known[i], done[i] ?? false, originals, options);
      if (step.kind !== 'copy' && known[i] !== undefined) originals.set(keyOf(known[i]), step.job);
      steps.push(step);
    }
  }
  return steps;
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

async function knownOf(
  job: Job,
  sameSize: ReadonlyMap<number, number>,
  { run, earlier, cache, goOn }: StepOptions,
): Promise<Known | undefined> {
  const isWanted = (sameSize.get(job.size) ?? 0) > 1 || (goOn && earlier.has(job.source));
  if (!isWanted) return undefined;
  try {
    const sha256 = await hashFile(job.path);
    if (sha256 === undefined) return undefined;
    const settled = await settle(job.path, run.flags, run, cache);
    const { sheets } = await parseOptionsFor(job.path, settled, run);
    const rules = run.check ? rulesFor(settled, {}) : undefined;
    const { size } = await stat(job.path);
    return { sha256, bytes: size, settings: settingsHash(settled, job.writer, sheets, rules) };
  } catch {
    // Converting it will say what is wrong.
    return undefined;
  }
}

async function isDone(job: Job, known: Known | undefined, { earlier, goOn }: StepOptions): Promise<boolean> {
  const row = earlier.get(job.source);
  if (!goOn || row === undefined || known === undefined) return false;
  const { status, sha256, settings, tool, output, outputSha256 } = row;
  const isSame =
    (status === 'converted' || status === 'errors') &&
    sha256 === known.sha256 &&
    settings === known.settings &&
    tool === TOOL &&
    output === job.outputName;
  return isSame && outputSha256 !== undefined && (await hashFile(job.output)) === outputSha256;
}
