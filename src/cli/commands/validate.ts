import { appendFile } from 'node:fs/promises';
import { writeOutput } from '../../files/write-output.ts';
import { UserError } from '../../model/user-error.ts';
import { didYouMean } from '../../text/suggest.ts';
import { startBatchProgress } from '../batch-progress.ts';
import type { Context } from '../context.ts';
import { aboutFile } from '../errors.ts';
import { findFiles } from '../inputs.ts';
import { checkReading, noInput, STDIN } from '../interview.ts';
import { reporters } from '../reporters/index.ts';
import { jobSummary } from '../reporters/job-summary.ts';
import type { Report, Reporter } from '../reporters/types.ts';
import { isUnicode } from '../screen/terminal.ts';
import { settle } from '../settings.ts';
import { type CheckedFile, checkFile, failedFile, withoutText } from '../validate/check.ts';
import { failOnOf, maxWarningsOf, rulesFor, severityOf } from '../validate/choices.ts';
import { exitCodeOf } from '../validate/exit-code.ts';
import { fixFiles } from '../validate/fix.ts';
import type { ValidateFlags } from '../validate/flags.ts';

/** `transcript validate [inputs...]` */
export async function validate(inputs: readonly string[], flags: ValidateFlags, context: Context): Promise<number> {
  if (inputs.length === 0 && flags.filesFrom === undefined) throw noInput('validate');
  const settled = await settle(undefined, flags, context.io);
  await checkReading(settled);
  rulesFor(settled, flags);
  const { choices } = settled;
  const level = severityOf('--level', choices.get('level')?.value ?? 'warning');
  const failOn = failOnOf(choices.get('failOn')?.value ?? 'error');
  const maxWarnings = maxWarningsOf(choices.get('maxWarnings')?.value);
  const reporter = reporterOf(flags.json ? 'json' : (choices.get('format')?.value ?? 'pretty'));
  const paths = await pathsOf(inputs, flags, context);
  const keepsText = flags.verbose === true || reporter.looksAtText === true;
  const kept = ({ report }: CheckedFile) => ({ report: keepsText ? report : withoutText(report) });
  const files = await checkAll(paths, { flags, context, kept: flags.fix === undefined ? kept : (file) => file });
  if (flags.fix !== undefined) return fixFiles(files, flags, context);
  const report = { files: files.map((file) => file.report), level, failOn };
  await print(reporter, report, flags, context);
  if (reporter.id === 'github') await appendJobSummary(report, context.io);
  return exitCodeOf(report.files, failOn, maxWarnings);
}

async function pathsOf(inputs: readonly string[], flags: ValidateFlags, { io }: Context): Promise<string[]> {
  if (!inputs.includes(STDIN)) {
    const found = await findFiles(inputs, { ...flags, folders: true }, io);
    return found.map(({ path }) => path);
  }
  if (inputs.length === 1) return [STDIN];
  throw new UserError('- (standard input) is one input, on its own', { hints: ['transcript validate -'] });
}

/** What checking needs besides the files. */
interface Checking {
  readonly flags: ValidateFlags;
  readonly context: Context;
  /** What is kept of a file while others are checked. */
  readonly kept: (file: CheckedFile) => CheckedFile;
}

/** One file that cannot be read is an error; among many it is a row of the report. */
async function checkAll(paths: readonly string[], { flags, context, kept }: Checking): Promise<CheckedFile[]> {
  const progress = startBatchProgress(paths.length, context.io, context.screens.err, flags.quiet ?? false);
  const files: CheckedFile[] = [];
  try {
    for (const path of paths) {
      if (context.io.interrupted.aborted) break;
      const file = await checkOne(path, paths.length === 1, flags, context);
      files.push(kept(file));
      progress.tick(file.report.error !== undefined);
    }
  } finally {
    await progress.stop();
  }
  return files;
}

async function checkOne(path: string, alone: boolean, flags: ValidateFlags, { io }: Context): Promise<CheckedFile> {
  try {
    return await checkFile(path, flags, io);
  } catch (error) {
    if (path === STDIN) throw error;
    const named = aboutFile(error, path);
    if (alone || !(named instanceof UserError)) throw named;
    return failedFile(path, named);
  }
}

async function print(
  reporter: Reporter,
  report: Report,
  flags: ValidateFlags,
  { screens: { out, err }, io }: Context,
): Promise<void> {
  const toFile = flags.output !== undefined && flags.output !== '-';
  const unicode = isUnicode(io);
  const text = reporter.print(report, { paint: out.paint, verbose: flags.verbose ?? false, unicode });
  if (!toFile) await (reporter.inColor ? out.say(text.trimEnd().split('\n')) : out.data(text));
  else {
    const sources = report.files.map(({ path }) => path);
    await writeOutput(flags.output ?? '', text, { force: flags.force ?? false, sources });
    if (!flags.quiet) await err.say([`${err.paint.green('✔')} ${flags.output}`]);
  }
}

/** Where a job of GitHub's runner shows a table; elsewhere nothing is set. */
async function appendJobSummary(report: Report, { env }: Context['io']): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) await appendFile(file, jobSummary(report));
}

function reporterOf(id: string): Reporter {
  const reporter = reporters.find((one) => one.id === id);
  if (reporter !== undefined) return reporter;
  const ids = reporters.map((one) => one.id);
  const guess = didYouMean(id, ids);
  throw new UserError(
    `--format ${id}: not one of ${ids.join(', ')}${guess === undefined ? '' : `. Did you mean ${guess}?`}`,
  );
}
