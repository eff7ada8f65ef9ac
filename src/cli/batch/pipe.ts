import { statSync } from 'node:fs';
import type { FoundInput } from '../../files/find.ts';
import { hashFile } from '../../files/sha256.ts';
import { findWriter } from '../../pipeline.ts';
import { counted, number } from '../../text/counting.ts';
import { startBatchProgress } from '../batch-progress.ts';
import type { Context } from '../context.ts';
import type { ConvertFlags } from '../convert/flags.ts';
import { convertLarge, isLarge } from '../convert/large.ts';
import { errorLines } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { checkReading } from '../interview.ts';
import type { Screens } from '../screen/screen.ts';
import { settle } from '../settings.ts';
import { errorOf, failureOf } from './failure.ts';
import { parseJobs } from './flags.ts';
import { inOrder, type Window } from './in-order.ts';
import type { Failure } from './job.ts';
import { PIPED, type PipedRows, type PipeSettings, rowMaker, withSum } from './piped-rows.ts';
import { crashOf } from './pool.ts';
import { threadsFor } from './tasks.ts';
import { availableThreads, WORKER, withThreads } from './threads.ts';

interface PipedFile {
  readonly path: string;
  /** Bytes, as the file system says; 0 where it says nothing. */
  readonly size: number;
}

/** The rows of a file that is held in memory. */
type MakeRows = (path: string) => Promise<PipedRows>;

/** Bytes of sources whose rows may wait for those before them. */
const MOST_BYTES = 2 ** 25;
/** Files for each thread that may: enough that none waits for a long one. */
const FILES_A_THREAD = 8;

/** Writes the rows of many files to standard output, in their order. A file that fails is said, and stops nothing. */
export async function convertToPipe(
  inputs: readonly FoundInput[],
  flags: ConvertFlags,
  context: Context,
): Promise<number> {
  const { io, screens } = context;
  await checkReading(await settle(undefined, flags, io));
  const run = { flags: { ...flags }, cwd: io.cwd, env: { ...io.env } };
  const files = inputs.map(({ path }) => ({ path, size: sizeOf(path) }));
  const asked = parseJobs(flags, io.env);
  const threads = WORKER === undefined ? 1 : threadsFor(files, asked, availableThreads());
  const progress = startBatchProgress(inputs.length, io, screens.err, flags.quiet ?? false);
  let failed = 0;
  let done = 0;
  const tell = async (failure: Failure | undefined) => {
    if (failure !== undefined) {
      failed++;
      await screens.err.say(errorLines(errorOf(failure), screens.err, context.debug));
    }
    done++;
    progress.tick(failure !== undefined);
  };
  await withMaker(run, threads, files, (make) => pour(files, make, windowOf(threads), { run, context, tell }));
  await progress.stop();
  if (!flags.quiet || failed > 0) await screens.err.say([verdict(inputs.length, done, failed, screens)]);
  return failed > 0 ? EXIT.findings : EXIT.done;
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** One thread makes what is written next; of several, none waits for the writing. */
function windowOf(threads: number): Window {
  return threads === 1 ? { things: 1, weight: 0 } : { things: threads * FILES_A_THREAD, weight: MOST_BYTES };
}

async function withMaker(
  run: PipeSettings,
  threads: number,
  files: readonly PipedFile[],
  work: (make: MakeRows) => Promise<void>,
): Promise<void> {
  if (WORKER === undefined || threads === 1) return work(rowMaker(run));
  return withThreads(WORKER, threads, files, (pool) =>
    work((path) =>
      pool.run({ path, run }, { name: 'rows' }).catch((error: unknown) => ({ failure: crashOf(path, error) })),
    ),
  );
}

/** What pouring needs besides the files. */
interface Pouring {
  readonly run: PipeSettings;
  readonly context: Context;
  /** Told of each file, once it is done with. */
  readonly tell: (failure: Failure | undefined) => Promise<void>;
}

async function pour(
  files: readonly PipedFile[],
  make: MakeRows,
  window: Window,
  { run, context, tell }: Pouring,
): Promise<void> {
  const { io, screens } = context;
  const makeSmall = async ({ path }: PipedFile) => (isLarge(path, io) ? undefined : make(path));
  for await (const { thing, made } of inOrder(files, makeSmall, window)) {
    if (io.interrupted.aborted || screens.out.isClosed()) return;
    const rows = made ?? (await pourLarge(thing.path, run, context));
    if ('rows' in rows) await screens.out.data(rows.rows);
    await tell('failure' in rows ? rows.failure : undefined);
  }
}

/** A large file is not held, but written as it is read, when those before it have been. */
async function pourLarge(path: string, run: PipeSettings, { io, screens: { out } }: Context): Promise<PipedRows> {
  try {
    const settled = await settle(path, run.flags, run);
    const sum = (await hashFile(path)) ?? '';
    const target = { writer: findWriter(PIPED) };
    const rows = { ...out, data: (text: string) => out.data(withSum(text, sum)) };
    const outcome = await convertLarge({ path, settled, target, flags: {}, sources: [path], out: rows }, io);
    return outcome === undefined ? rowMaker(run)(path) : { rows: '' };
  } catch (error) {
    return { failure: failureOf(error, path) };
  }
}

function verdict(total: number, done: number, failed: number, { out, err: { paint } }: Screens): string {
  if (out.isClosed()) return `· stdout was closed after ${number(done)} of ${counted(total, 'file')}`;
  if (done < total) return `${paint.yellow('▲')} stopped after ${number(done)} of ${number(total)}`;
  const mark = failed > 0 ? paint.red('✖') : paint.green('✔');
  return `${mark} ${counted(total - failed, 'file')} → stdout · ${number(failed)} failed`;
}
