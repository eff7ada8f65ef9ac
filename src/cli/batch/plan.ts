import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { ConfigCache } from '../../files/config.ts';
import type { FoundInput } from '../../files/find.ts';
import type { Writer } from '../../writers/types.ts';
import { chooseTarget } from '../convert/target.ts';
import type { Io } from '../io.ts';
import { settle } from '../settings.ts';
import type { Job } from './job.ts';
import { outputsOf } from './outputs.ts';

/** Says for every input where its output goes. @throws UserError where two would be written to one output */
export async function planJobs(
  inputs: readonly FoundInput[],
  outDir: string,
  flags: object,
  io: Pick<Io, 'cwd' | 'env'>,
  cache: ConfigCache,
): Promise<Job[]> {
  const sizes: number[] = [];
  const byIdentity = new Map<string, string>();
  for (const { path } of inputs) {
    const file = fileOf(resolve(io.cwd, path));
    sizes.push(file?.size ?? 0);
    if (file !== undefined) byIdentity.set(file.identity, path);
  }
  const targets: { readonly input: FoundInput; readonly writer: Writer }[] = [];
  for (const input of inputs)
    targets.push({ input, writer: chooseTarget(undefined, await settle(input.path, flags, io, cache)).writer });
  const outputs = outputsOf(targets, outDir, io.cwd);
  return targets.map(({ input: { path }, writer }, index) => {
    const output = outputs[index] as string;
    const existing = fileOf(resolve(io.cwd, output));
    const overwritten = existing === undefined ? undefined : byIdentity.get(existing.identity);
    return {
      index,
      path,
      source: sourceName(path, io.cwd),
      output,
      outputName: sourceName(output, io.cwd),
      writer: writer.id,
      size: sizes[index] ?? 0,
      // No output replaces an input under another name, however many there are.
      sources: overwritten === undefined ? [path] : [path, overwritten],
    };
  });
}

/** A file as a manifest names it: relative to the working folder, with `/`. */
export function sourceName(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/');
}

function fileOf(path: string): { identity: string; size: number } | undefined {
  try {
    const { dev, ino, size } = statSync(path, { bigint: true });
    return { identity: `${dev}:${ino}`, size: Number(size) };
  } catch {
    return undefined;
  }
}
