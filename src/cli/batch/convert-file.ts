import { lstatSync } from 'node:fs';
import { mkdir, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ConfigCache, configCache } from '../../files/config.ts';
import { fileError } from '../../files/file-error.ts';
import { readInput } from '../../files/read-bytes.ts';
import { hashFile, sha256Of } from '../../files/sha256.ts';
import { writeOutput } from '../../files/write-output.ts';
import type { ManifestRow } from '../../manifest/manifest.ts';
import type { Speaker } from '../../model/transcript.ts';
import { turnsOf } from '../../model/turns.ts';
import { UserError } from '../../model/user-error.ts';
import { findWriter, type ParseOptions } from '../../pipeline.ts';
import type { Problem, RuleSettings } from '../../rules/run.ts';
import { needsName } from '../../text/needs-name.ts';
import { convertLarge, isLarge } from '../convert/large.ts';
import { writeCounted } from '../convert/one.ts';
import { isBelow } from '../inputs.ts';
import { type Interview, named, parseOptionsFor, understand } from '../interview.ts';
import { type Settled, settle } from '../settings.ts';
import { rulesFor } from '../validate/choices.ts';
import { failureOf, reasonOf } from './failure.ts';
import type { Failure, FileResult, Job, RunSettings } from './job.ts';
import { countCodes, notConverted, problemsOf, readerProblems, reportRows } from './problems.ts';
import { settingsHash } from './settings-hash.ts';
import { TOOL } from './tool.ts';

/** Converts one file after the other, in one thread. */
export interface FileConverter {
  /** Never throws: what goes wrong is a result. */
  convert(job: Job): Promise<FileResult>;
}

/** What is known of a source before it is understood. */
interface Opened {
  readonly settled: Settled;
  readonly options: ParseOptions;
  readonly rules: RuleSettings | undefined;
  readonly known: Pick<ManifestRow, 'source' | 'bytes' | 'sha256' | 'tool' | 'settings'>;
  /** Absent for a file that is not held in memory. */
  readonly bytes?: Buffer;
}

/** What came of the conversion. */
interface Done {
  readonly result: 'written' | 'same';
  readonly outputSha256: string | undefined;
  readonly turns: number;
  readonly words: number;
  readonly speakers: readonly Speaker[];
  readonly problems: readonly Problem[];
}

/** A file in hand is finished, whoever interrupts. */
const NEVER = new AbortController().signal;

/** @param run what holds for all files */
export function fileConverter(run: RunSettings): FileConverter {
  const cache = configCache();
  const folders = new Map<string, Promise<void>>();
  return {
    async convert(job) {
      let opened: Opened | undefined;
      try {
        opened = await open(job, run, cache);
        await outputFolder(job, run, folders);
        const done = (await inParts(job, opened, run)) ?? (await inOne(job, opened, run));
        return resultOf(job, opened, done, run);
      } catch (error) {
        return failed(job, opened, error);
      }
    },
  };
}

async function open(job: Job, run: RunSettings, cache: ConfigCache): Promise<Opened> {
  const { path, source, writer } = job;
  const settled = await settle(path, run.flags, run, cache);
  const bytes = isLarge(path, run) ? undefined : await named(path, readInput(path));
  const options = await parseOptionsFor(path, settled, run);
  const rules = run.check ? rulesFor(settled, {}) : undefined;
  const sum = bytes === undefined ? await hashFile(path) : run.record ? sha256Of(bytes) : undefined;
  const known = {
    source,
    bytes: bytes?.byteLength ?? (await stat(path)).size,
    ...(sum === undefined ? {} : { sha256: sum }),
    tool: TOOL,
    settings: settingsHash(settled, writer, options.sheets, rules),
  };
  return { settled, options, rules, known, ...(bytes === undefined ? {} : { bytes }) };
}

async function inOne(job: Job, { settled, options, rules, bytes }: Opened, run: RunSettings): Promise<Done> {
  const read = await named(job.path, understand(bytes ?? (await readInput(job.path)), options));
  const interview: Interview = { ...read, settled, name: job.path, path: job.path };
  const { output, words } = await writeCounted(interview, { writer: findWriter(job.writer) });
  const force = await mayReplace(job, run);
  const result = await writeOutput(job.output, output, { force, sources: job.sources });
  const { transcript } = interview;
  return {
    result,
    outputSha256: sha256Of(output),
    turns: turnsOf(transcript).length,
    words,
    speakers: transcript.speakers,
    problems: problemsOf(interview, rules),
  };
}

/** A large file, where its formats allow it; its text is not held, and no rule is run. */
async function inParts(job: Job, { settled, rules }: Opened, run: RunSettings): Promise<Done | undefined> {
  const flags = { force: await mayReplace(job, run) };
  const target = { writer: findWriter(job.writer), path: job.output };
  const { path, sources } = job;
  const outcome = await convertLarge({ path, settled, target, flags, sources }, { ...run, interrupted: NEVER });
  if (outcome === undefined) return undefined;
  return {
    ...outcome,
    result: outcome.result === 'same' ? 'same' : 'written',
    outputSha256: run.record ? await hashFile(job.output) : undefined,
    problems: readerProblems(outcome.diagnostics, rules !== undefined),
  };
}

async function mayReplace({ output, replaces }: Job, { flags }: RunSettings): Promise<boolean> {
  return flags['force'] === true || (replaces !== undefined && (await hashFile(output)) === replaces);
}

/** Makes the folder of an output, once, and makes sure that no link leads out of where outputs go. */
async function outputFolder({ output }: Job, { outDir }: RunSettings, made: Map<string, Promise<void>>): Promise<void> {
  const folder = dirname(output);
  const making = made.get(folder) ?? makeFolder(folder, outDir);
  made.set(folder, making);
  await making;
  if (isLink(output)) await staysBelow(output, outDir);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

async function makeFolder(folder: string, outDir: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw fileError(error, folder);
  }
  if (folder !== outDir) await staysBelow(folder, outDir);
}

async function staysBelow(path: string, outDir: string): Promise<void> {
  const top = await realpath(outDir);
  // A link to nothing would become a file wherever it leads.
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || (!isBelow(real, top) && real !== top))
    throw new UserError(`${path} is a link that leads out of ${outDir}; nothing was written`);
}

function resultOf(job: Job, { known }: Opened, done: Done, run: RunSettings): FileResult {
  const { problems } = done;
  const count = (wanted: string) => problems.filter(({ severity }) => severity === wanted).length;
  const errors = count('error');
  const unnamed = done.speakers.find(needsName)?.labels[0];
  const row: ManifestRow = {
    ...known,
    output: job.outputName,
    ...(done.outputSha256 === undefined ? {} : { outputSha256: done.outputSha256 }),
    turns: done.turns,
    speakers: done.speakers.length,
    words: done.words,
    ...(run.check ? { errors, warnings: count('warning') } : {}),
    status: run.check && errors > 0 ? 'errors' : 'converted',
  };
  return {
    index: job.index,
    result: done.result,
    row,
    codes: countCodes(problems),
    ...(unnamed === undefined ? {} : { unnamed }),
    report: run.check ? reportRows(job.source, known.sha256, problems) : '',
  };
}

/** An output of an earlier run that is still there stays on record: a later one may replace or remove it. */
async function failed(job: Job, opened: Opened | undefined, error: unknown): Promise<FileResult> {
  const { output, outputName, replaces } = job;
  const { row, ...result } = failedResult(job, failureOf(error, job.path), opened?.known);
  const isThere = replaces !== undefined && (await hashFile(output)) === replaces;
  return { ...result, row: isThere ? { ...row, output: outputName, outputSha256: replaces } : row };
}

/** What stands for settings that were not found out. */
const UNKNOWN = '-';

/** A file that was not converted: a row that says why. */
export function failedResult(
  job: Pick<Job, 'index' | 'path' | 'source'>,
  failure: Failure,
  known: Opened['known'] = { source: job.source, tool: TOOL, settings: UNKNOWN },
): FileResult {
  const reason = reasonOf(failure, job.path);
  return {
    index: job.index,
    result: 'failed',
    row: { ...known, status: 'failed', reason },
    failure,
    codes: [],
    report: reportRows(job.source, known.sha256, [notConverted(reason)]),
  };
}
