import { statSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { configCache } from '../../files/config.ts';
import type { FoundInput } from '../../files/find.ts';
import { removeLeftovers } from '../../files/leftovers.ts';
import type { ManifestRow } from '../../manifest/manifest.ts';
import { UserError } from '../../model/user-error.ts';
import { counted, number } from '../../text/counting.ts';
import { startBatchProgress } from '../batch-progress.ts';
import type { Context } from '../context.ts';
import type { ConvertFlags } from '../convert/flags.ts';
import { EXIT } from '../exit-codes.ts';
import { checkReading } from '../interview.ts';
import { settle } from '../settings.ts';
import { rulesFor } from '../validate/choices.ts';
import { collectionLines } from './collection-screen.ts';
import { convertAll } from './convert-all.ts';
import { dryRunLines } from './dry-run.ts';
import { checkBatchFlags, goesOn, keepsRecord, parseJobs, type RecordPlaces, recordPlaces } from './flags.ts';
import type { Job, RunSettings } from './job.ts';
import { readManifest } from './manifest-file.ts';
import { type BatchOutcome, failedFiles, type KeptResult } from './outcome.ts';
import { planJobs } from './plan.ts';
import { notConverted, reportRows } from './problems.ts';
import { type Pruned, prune } from './prune.ts';
import { type BatchRecord, copyRow, hasReport, openRecord } from './record.ts';
import { inShard, parseShard } from './shard.ts';
import { decideSteps, type Step, type StepOptions } from './steps.ts';
import { summaryLines } from './summary.ts';

/** A run over many files, planned. */
interface Batch {
  readonly jobs: readonly Job[];
  readonly outDir: string;
  readonly flags: ConvertFlags;
  readonly places: RecordPlaces;
  readonly run: RunSettings;
  readonly threads: number | undefined;
  readonly title: string;
  /** Decides what is to be done, given what was done earlier. */
  steps(earlier: ReadonlyMap<string, ManifestRow>): Promise<Step[]>;
}

/** Converts many files into a folder. A file that fails stops nothing. @throws UserError where nothing can be done */
export async function convertBatch(
  inputs: readonly FoundInput[],
  outDir: string,
  flags: ConvertFlags,
  context: Context,
): Promise<number> {
  const batch = await planBatch(inputs, outDir, flags, context);
  if (flags.dryRun) return dryRun(batch, context);
  const started = performance.now();
  const { places } = batch;
  const record = await openRecord(places, {
    keep: keepsRecord(flags),
    force: flags.force ?? false,
    outDir,
  });
  try {
    const steps = await batch.steps(record.earlier);
    await record.begin(steps);
    if (flags.resume) await sayResumed(batch, steps, context);
    const results = await convertSteps(steps, batch, record, context);
    const copies = addCopies(steps, results, record);
    const stopped = context.io.interrupted.aborted;
    const pruned = flags.prune && !stopped ? await pruneOutputs(record, batch) : [];
    const records = await record.finish();
    const elapsedMs = performance.now() - started;
    const outcome = { steps, results: inOrder(steps, results), copies, pruned, stopped, elapsedMs };
    await sayOutcome(outcome, records, batch, context);
    return failedFiles(outcome) > 0 ? EXIT.findings : EXIT.done;
  } finally {
    await record.close();
  }
}

async function planBatch(
  inputs: readonly FoundInput[],
  outDir: string,
  flags: ConvertFlags,
  { io }: Context,
): Promise<Batch> {
  checkBatchFlags(flags);
  if (statSync(outDir, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UserError(`--out-dir ${outDir}: is a file, not a folder`);
  const threads = parseJobs(flags, io.env);
  const places = recordPlaces(flags, outDir);
  const cache = configCache();
  const settled = await settle(undefined, flags, io, cache);
  await checkReading(settled);
  rulesFor(settled, {});
  const planned = await planJobs(inputs, outDir, flags, io, cache);
  const jobs = flags.shard === undefined ? planned : inShard(planned, parseShard(flags.shard));
  const isCollection = flags.manifest !== undefined || flags.report !== undefined;
  const run: RunSettings = {
    flags: { ...flags },
    outDir,
    cwd: io.cwd,
    env: { ...io.env },
    ...(io.largeFile === undefined ? {} : { largeFile: io.largeFile }),
    check: isCollection || flags.preset !== undefined,
    record: places.manifest !== undefined || places.report !== undefined,
  };
  const options: Omit<StepOptions, 'earlier'> = {
    run,
    goOn: goesOn(flags) && hasReport(places),
    skipExisting: flags.skipExisting ?? false,
    copies: flags.manifest !== undefined,
    cache,
    threads,
  };
  const title = `${titleOf(inputs)} → ${outDir}`;
  const steps = (earlier: ReadonlyMap<string, ManifestRow>) => decideSteps(jobs, { ...options, earlier });
  return { jobs, outDir, flags, places, run, threads, title, steps };
}

/** More folders than these are not named. */
const MOST_ROOTS = 3;

function titleOf(inputs: readonly FoundInput[]): string {
  const roots = [...new Set(inputs.map(({ root }) => root))];
  const areShort = roots.length > 0 && roots.length <= MOST_ROOTS && !roots.some((root) => isAbsolute(root));
  return areShort ? roots.join(', ') : counted(inputs.length, 'file');
}

async function dryRun({ steps, places, outDir, flags }: Batch, { screens }: Context): Promise<number> {
  const earlier =
    places.manifest !== undefined && keepsRecord(flags)
      ? await readManifest(places.manifest)
      : new Map<string, never>();
  await screens.err.say(dryRunLines(await steps(earlier), outDir, places));
  return EXIT.done;
}

async function sayResumed({ jobs, flags, places }: Batch, steps: readonly Step[], { screens }: Context): Promise<void> {
  const records = [places.manifest, places.report].filter((path) => path !== undefined);
  const folders = new Set([...jobs.map(({ output }) => output), ...records].map((path) => dirname(path)));
  await removeLeftovers(folders);
  if (flags.quiet) return;
  const done = steps.filter(({ kind }) => kind === 'done').length;
  const todo = steps.filter(({ kind }) => kind === 'convert').length;
  await screens.err.say([`  ${number(done)} done before, checked by sha256 · ${number(todo)} to do`]);
}

async function convertSteps(
  steps: readonly Step[],
  { run, threads, flags }: Batch,
  record: BatchRecord,
  { io, screens }: Context,
): Promise<Map<number, KeptResult>> {
  const jobs = steps.flatMap((step) => (step.kind === 'convert' ? [step.job] : []));
  const results = new Map<number, KeptResult>();
  const progress = startBatchProgress(jobs.length, io, screens.err, flags.quiet ?? false);
  // A record that cannot be written ends the run, as an interrupt does.
  const broken = new AbortController();
  let failure: unknown;
  const saying: Promise<void>[] = [];
  const sayStopping = () => {
    if (!flags.quiet) saying.push(screens.err.say(['· stopping: finishing the files in hand …']));
  };
  io.interrupted.addEventListener('abort', sayStopping);
  try {
    await convertAll(jobs, {
      run,
      threads,
      interrupted: AbortSignal.any([io.interrupted, broken.signal]),
      onResult({ report, ...result }) {
        results.set(result.index, result);
        progress.tick(result.result === 'failed');
        if (broken.signal.aborted) return;
        try {
          record.add(result.row, report);
        } catch (error) {
          failure = error;
          broken.abort();
        }
      },
    });
  } finally {
    io.interrupted.removeEventListener('abort', sayStopping);
    await progress.stop();
    await Promise.all(saying);
  }
  if (failure !== undefined) throw failure;
  return results;
}

function addCopies(
  steps: readonly Step[],
  results: ReadonlyMap<number, KeptResult>,
  record: BatchRecord,
): ManifestRow[] {
  const rows = new Map<number, ManifestRow>([...results].map(([index, { row }]) => [index, row]));
  for (const step of steps) if (step.kind === 'done') rows.set(step.job.index, step.row);
  const copies: ManifestRow[] = [];
  for (const step of steps) {
    if (step.kind !== 'copy') continue;
    const original = rows.get(step.of.index);
    if (original === undefined) continue;
    const row = copyRow(step, original);
    record.add(
      row,
      row.status === 'failed' ? reportRows(row.source, row.sha256, [notConverted(row.reason ?? '')]) : '',
    );
    copies.push(row);
  }
  return copies;
}

async function pruneOutputs({ manifest }: BatchRecord, { outDir, run }: Batch): Promise<Pruned[]> {
  return manifest === undefined ? [] : prune(manifest, outDir, run.cwd);
}

function inOrder(steps: readonly Step[], results: ReadonlyMap<number, KeptResult>): BatchOutcome['results'] {
  return steps.flatMap(({ job }) => {
    const result = results.get(job.index);
    return result === undefined ? [] : [{ job, result }];
  });
}

async function sayOutcome(
  outcome: BatchOutcome,
  records: readonly string[],
  { flags, title, places }: Batch,
  { screens: { err }, debug }: Context,
): Promise<void> {
  if (flags.quiet && failedFiles(outcome) === 0) return;
  const isCollection = flags.manifest !== undefined || flags.report !== undefined;
  const again = places.manifest === undefined ? '--skip-existing' : '--resume';
  await err.say(
    isCollection ? collectionLines(outcome, { title, records, again }, err) : summaryLines(outcome, again, err, debug),
  );
}
