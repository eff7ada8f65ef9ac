import { configCache } from '../../files/config.ts';
import type { FoundInput } from '../../files/find.ts';
import { readInput } from '../../files/read-bytes.ts';
import { hashFile, sha256Of } from '../../files/sha256.ts';
import { findWriter } from '../../pipeline.ts';
import { counted, number } from '../../text/counting.ts';
import { startBatchProgress } from '../batch-progress.ts';
import type { Context } from '../context.ts';
import type { ConvertFlags } from '../convert/flags.ts';
import { convertLarge, isLarge } from '../convert/large.ts';
import { writeCounted } from '../convert/one.ts';
import { errorLines } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { checkReading, named, parseOptionsFor, understand } from '../interview.ts';
import type { Screen } from '../screen/screen.ts';
import { settle } from '../settings.ts';
import { errorOf, failureOf } from './failure.ts';
import { sourceName } from './plan.ts';

/** The format whose outputs, one behind the other, are one output. */
export const PIPED = 'jsonl';

/** Writes the rows of many files to standard output, in their order. A file that fails is said, and stops nothing. */
export async function convertToPipe(
  inputs: readonly FoundInput[],
  flags: ConvertFlags,
  context: Context,
): Promise<number> {
  const { io, screens } = context;
  const cache = configCache();
  await checkReading(await settle(undefined, flags, io, cache));
  const progress = startBatchProgress(inputs.length, io, screens.err, flags.quiet ?? false);
  let failed = 0;
  let done = 0;
  for (const { path } of inputs) {
    if (io.interrupted.aborted || io.stdout.destroyed) break;
    let isFailed = false;
    try {
      await convertOne(path, flags, context, cache);
    } catch (error) {
      isFailed = true;
      await screens.err.say(errorLines(errorOf(failureOf(error, path)), screens.err, context.debug));
    }
    done++;
    if (isFailed) failed++;
    progress.tick(isFailed);
  }
  await progress.stop();
  if (!flags.quiet || failed > 0) await screens.err.say([verdict(inputs.length, done, failed, screens.err.paint)]);
  return failed > 0 ? EXIT.findings : EXIT.done;
}

function verdict(total: number, done: number, failed: number, paint: Screen['paint']): string {
  if (done < total) return `${paint.yellow('▲')} stopped after ${number(done)} of ${number(total)}`;
  const mark = failed > 0 ? paint.red('✖') : paint.green('✔');
  return `${mark} ${counted(total - failed, 'file')} → stdout · ${number(failed)} failed`;
}

async function convertOne(
  path: string,
  flags: ConvertFlags,
  { io, screens: { out } }: Context,
  cache: ReturnType<typeof configCache>,
): Promise<void> {
  const settled = await settle(path, flags, io, cache);
  const writer = findWriter(PIPED);
  const source = sourceName(path, io.cwd);
  if (isLarge(path, io)) {
    const rows = { ...out, data: withSum(out, (await hashFile(path)) ?? '') };
    const job = { path, settled, target: { writer }, flags: {}, sources: [path], out: rows };
    if ((await convertLarge(job, io)) !== undefined) return;
  }
  const bytes = await named(path, readInput(path));
  const options = { ...(await parseOptionsFor(path, settled, io)), path: source };
  const read = await named(path, understand(bytes, options));
  const { output } = await writeCounted({ ...read, settled, name: path, path }, { writer });
  await withSum(out, sha256Of(bytes))(output);
}

/** Rows as the writer makes them, each with the sum of the source behind its name. */
function withSum(out: Screen, sha256: string): Screen['data'] {
  const sum = `"sha256":${JSON.stringify(sha256)},`;
  return (rows) => out.data(rows.replace(/^\{("source":"(?:[^"\\]|\\.)*",)?/gm, (start) => start + sum));
}
