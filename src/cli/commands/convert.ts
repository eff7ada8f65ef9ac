import type { FoundInput } from '../../files/find.ts';
import { UserError } from '../../model/user-error.ts';
import { counted } from '../../text/counting.ts';
import { refuseWithoutOutDir } from '../batch/flags.ts';
import { type Context, screensFor } from '../context.ts';
import type { ConvertFlags } from '../convert/flags.ts';
import { convertLarge, isLarge } from '../convert/large.ts';
import { convertOne } from '../convert/one.ts';
import { reportLines } from '../convert/report.ts';
import { chooseTarget } from '../convert/target.ts';
import { EXIT } from '../exit-codes.ts';
import { findFiles } from '../inputs.ts';
import { noInput, openInterview, STDIN } from '../interview.ts';
import { settle } from '../settings.ts';

/** `transcript convert [inputs...]` */
export async function convert(inputs: readonly string[], flags: ConvertFlags, context: Context): Promise<number> {
  if (inputs.length === 0 && flags.filesFrom === undefined) throw noInput('convert');
  const { outDir, filesFrom } = flags;
  if (flags.output !== undefined && outDir !== undefined)
    throw new UserError('--output and --out-dir: one of them', {
      hints: ['-o FILE  for one input, --out-dir DIR  for many'],
    });
  if (outDir === undefined) refuseWithoutOutDir(flags);
  if (inputs.includes(STDIN)) {
    if (inputs.length > 1 || outDir !== undefined || filesFrom !== undefined)
      throw new UserError('- (standard input) is one input, on its own', { hints: ['transcript convert - -o FILE'] });
    return convertSingle(STDIN, flags, context);
  }
  const found = await findFiles(inputs, flags, context.io);
  if (outDir !== undefined) {
    const { convertBatch } = await import('../batch/run.ts');
    return convertBatch(found, outDir, flags, context);
  }
  const [only] = found;
  if (only !== undefined && found.length === 1 && filesFrom === undefined)
    return convertSingle(only.path, flags, context);
  return convertTogether(found, inputs, flags, context);
}

/** Several files on standard output: in the one format whose outputs may stand one behind the other. */
async function convertTogether(
  found: readonly FoundInput[],
  inputs: readonly string[],
  flags: ConvertFlags,
  context: Context,
): Promise<number> {
  const [{ convertToPipe }, { PIPED }] = await Promise.all([
    import('../batch/pipe.ts'),
    import('../batch/piped-rows.ts'),
  ]);
  const { writer } = chooseTarget(flags.output, await settle(undefined, flags, context.io));
  const toStdout = flags.output === undefined || flags.output === STDIN;
  if (toStdout && writer.id === PIPED && !flags.dryRun) return convertToPipe(found, flags, context);
  const list = flags.filesFrom === undefined ? '' : `--files-from ${flags.filesFrom} `;
  throw new UserError(`${counted(found.length, 'input')} need a folder to be written to`, {
    hints: [
      `transcript convert ${[...inputs, list].join(' ').trim()} --out-dir DIR`,
      'or as rows of one stream:  -t jsonl',
    ],
  });
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
  if (!isLarge(path, context.io)) return undefined;
  const settled = await settle(path, flags, context.io);
  const target = chooseTarget(flags.output, settled);
  const { out, err } = screensFor(context, settled);
  const outcome = await convertLarge({ path, settled, target, flags, sources: [path], out }, context.io);
  if (outcome === undefined) return undefined;
  if (!flags.quiet) await err.say(reportLines(outcome, err));
  return EXIT.done;
}
