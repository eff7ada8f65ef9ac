import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { UserError } from '../../model/user-error.ts';
import type { Context } from '../context.ts';
import { openInterview } from '../interview.ts';
import { startProgress } from '../progress.ts';
import { settle } from '../settings.ts';
import type { ConvertFlags } from './flags.ts';
import { convertLarge } from './large.ts';
import { convertOne } from './one.ts';
import type { Outcome } from './report.ts';
import { chooseTarget, type Target } from './target.ts';

/** An input, and the folder from which its place below the output folder is measured. */
export interface Found {
  readonly path: string;
  readonly root: string;
}

/** What became of one input of many. */
export type Attempt = { readonly path: string } & ({ readonly outcome: Outcome } | { readonly error: unknown });

interface Job {
  readonly path: string;
  readonly target: Target & { readonly path: string };
}

/** Converts many inputs into a folder, in their order. A file that fails stops nothing. */
export async function convertMany(
  inputs: readonly Found[],
  outDir: string,
  flags: ConvertFlags,
  context: Context,
): Promise<Attempt[]> {
  const jobs = await planJobs(inputs, outDir, flags, context);
  const identities = await identitiesOf(inputs);
  const progress = startProgress(context.io, flags.quiet ?? false);
  const attempts: Attempt[] = [];
  for (const { path, target } of jobs) {
    if (context.io.interrupted.aborted) break;
    await progress.update(`${attempts.length + 1} of ${jobs.length}`);
    try {
      if (!flags.dryRun) await mkdir(dirname(target.path), { recursive: true });
      const existing = await identityOf(target.path);
      const source = existing === undefined ? undefined : identities.get(existing);
      const sources = source === undefined ? [path] : [path, source];
      const { out } = context.screens;
      const outcome =
        (await convertLarge(
          { path, settled: await settle(path, flags, context.io), target, flags, sources, out },
          context.io,
        )) ?? (await convertOne(await openInterview(path, flags, context.io, 'convert'), target, flags, sources, out));
      attempts.push({ path, outcome });
    } catch (error) {
      attempts.push({ path, error });
    }
  }
  progress.stop();
  return attempts;
}

/** @throws UserError where two inputs would be written to one output */
async function planJobs(
  inputs: readonly Found[],
  outDir: string,
  flags: ConvertFlags,
  { io }: Context,
): Promise<Job[]> {
  const byOutput = new Map<string, string>();
  const jobs: Job[] = [];
  for (const { path, root } of inputs) {
    const { writer } = chooseTarget(undefined, await settle(path, flags, io));
    const folder = dirname(relative(root, path));
    const output = join(outDir, folder, basename(path, extname(path)) + writer.extension);
    const other = byOutput.get(output);
    if (other !== undefined)
      throw new UserError(`${other} and ${path} would both become ${output}; nothing was written`, {
        hints: ['convert them one at a time, with  -o FILE'],
      });
    byOutput.set(output, path);
    jobs.push({ path, target: { writer, path: output } });
  }
  return jobs;
}

/** So that no output replaces an input under another name, however many there are. */
async function identitiesOf(inputs: readonly Found[]): Promise<Map<string, string>> {
  const identities = new Map<string, string>();
  for (const { path } of inputs) {
    const identity = await identityOf(path);
    if (identity !== undefined) identities.set(identity, path);
  }
  return identities;
}

async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
