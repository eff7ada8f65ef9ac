import { statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ConfigCache } from '../../files/config.ts';
import type { FoundInput } from '../../files/find.ts';
import { UserError } from '../../model/user-error.ts';
import { chooseTarget } from '../convert/target.ts';
import type { Io } from '../io.ts';
import { settle } from '../settings.ts';
import type { Job } from './job.ts';

/** Says for every input where its output goes. @throws UserError where two would be written to one output */
export async function planJobs(
  inputs: readonly FoundInput[],
  outDir: string,
  flags: object,
  io: Pick<Io, 'cwd' | 'env'>,
  cache: ConfigCache,
): Promise<Job[]> {
  const byOutput = new Map<string, string>();
  const sizes: number[] = [];
  const byIdentity = new Map<string, string>();
  for (const { path } of inputs) {
    const file = fileOf(resolve(io.cwd, path));
    sizes.push(file?.size ?? 0);
    if (file !== undefined) byIdentity.set(file.identity, path);
  }
  const jobs: Job[] = [];
  for (const [index, input] of inputs.entries()) {
    const { path } = input;
    const { writer } = chooseTarget(undefined, await settle(path, flags, io, cache));
    const output = join(outDir, folderOf(input, io.cwd), basename(path, extname(path)) + writer.extension);
    const other = byOutput.get(output);
    if (other !== undefined) throw collision(other, path, output);
    byOutput.set(output, path);
    const existing = fileOf(resolve(io.cwd, output));
    const overwritten = existing === undefined ? undefined : byIdentity.get(existing.identity);
    jobs.push({
      index,
      path,
      source: sourceName(path, io.cwd),
      output,
      outputName: sourceName(output, io.cwd),
      writer: writer.id,
      size: sizes[index] ?? 0,
      // No output replaces an input under another name, however many there are.
      sources: overwritten === undefined ? [path] : [path, overwritten],
    });
  }
  return jobs;
}

/** A file as a manifest names it: relative to the working folder, with `/`. */
export function sourceName(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/');
}

/** The folder below the output folder. Nothing leads out of it. */
function folderOf({ path, root }: FoundInput, cwd: string): string {
  const folder = dirname(relative(resolve(cwd, root), resolve(cwd, path)));
  return isAbsolute(folder) || folder.split(sep)[0] === '..' ? '.' : folder;
}

function collision(one: string, other: string, output: string): UserError {
  return new UserError(`${one} and ${other} would both become ${output}; nothing was written`, {
    hints: ['convert them one at a time, with  -o FILE'],
  });
}

function fileOf(path: string): { identity: string; size: number } | undefined {
  try {
    const { dev, ino, size } = statSync(path, { bigint: true });
    return { identity: `${dev}:${ino}`, size: Number(size) };
  } catch {
    return undefined;
  }
}
