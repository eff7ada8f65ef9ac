import { UserError } from '../../model/user-error.ts';
import { counted } from '../../text/counting.ts';
import { type Context, screensFor } from '../context.ts';
import type { ConvertFlags } from '../convert/flags.ts';
import { convertLarge, isLarge } from '../convert/large.ts';
import { convertMany, type Found } from '../convert/many.ts';
import { convertOne } from '../convert/one.ts';
import { reportLines } from '../convert/report.ts';
import { summaryLines } from '../convert/summary.ts';
import { chooseTarget } from '../convert/target.ts';
import { EXIT } from '../exit-codes.ts';
import { findFiles } from '../inputs.ts';
import { noInput, openInterview, STDIN } from '../interview.ts';
import { settle } from '../settings.ts';

/** `transcript convert [inputs...]` */
export async function convert(inputs: readonly string[], flags: ConvertFlags, context: Context): Promise<number> {
  if (inputs.length === 0) throw noInput('convert');
  if (flags.output !== undefined && flags.outDir !== undefined)
    throw new UserError('--output and --out-dir: one of them', {
      hints: ['-o FILE  for one input, --out-dir DIR  for many'],
    });
  if (inputs.includes(STDIN)) {
    if (inputs.length > 1 || flags.outDir !== undefined)
      throw new UserError('- (standard input) is one input, on its own', { hints: ['transcript convert - -o FILE'] });
    return convertSingle(STDIN, flags, context);
  }
  const found = await findFiles(inputs, flags, context.io);
  const [only] = found;
  if (flags.outDir !== undefined) return convertAll(found, flags.outDir, flags, context);
  if (found.length > 1 || only === undefined)
    throw new UserError(`${counted(found.length, 'input')} need a folder to be written to`, {
      hints: [`transcript convert ${inputs.join(' ')} --out-dir DIR`],
    });
  return convertSingle(only.path, flags, context);
}

async function convertSingle(input: string, flags: ConvertFlags, context: Context): Promise<number> {
  const large = input === STDIN ? undefined : await convertWhereLarge(input, flags, context);
  if (large !== undefined) return large;
  const interview = await openInterview(input, flags, context.io, 'convert');
  const target = chooseTarget(flags.output, interview.settled);
  const screens = screensFor(context, interview.settled);
  const outcome = await convertOne(interview, target, flags, input === STDIN ? [] : [input], screens.out);
  if (!flags.quiet) await screens.err.say(reportLines(outcome, screens.err));
  return EXIT.done;
}

/** @returns undefined where the file is small enough, or its formats need the whole of it */
async function convertWhereLarge(path: string, flags: ConvertFlags, context: Context): Promise<number | undefined> {
  if (!(await isLarge(path, context.io))) return undefined;
  const settled = await settle(path, flags, context.io);
  const target = chooseTarget(flags.output, settled);
  const { out, err } = screensFor(context, settled);
  const outcome = await convertLarge({ path, settled, target, flags, sources: [path], out }, context.io);
  if (outcome === undefined) return undefined;
  if (!flags.quiet) await err.say(reportLines(outcome, err));
  return EXIT.done;
}

async function convertAll(
  found: readonly Found[],
  outDir: string,
  flags: ConvertFlags,
  context: Context,
): Promise<number> {
  const attempts = await convertMany(found, outDir, flags, context);
  const failed = attempts.some((attempt) => 'error' in attempt);
  const { err } = context.screens;
  const lines = summaryLines(attempts, found.length, err, context.debug);
  if (!flags.quiet || failed) await err.say(lines);
  return failed ? EXIT.findings : EXIT.done;
}
