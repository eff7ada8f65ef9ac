import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FoundInput } from '../../files/find.ts';
import { UserError } from '../../model/user-error.ts';
import type { Writer } from '../../writers/types.ts';

/** An input, and what is to be written of it. */
interface Target {
  readonly input: FoundInput;
  readonly writer: Pick<Writer, 'extension'>;
}

/**
 * One output for each input, in their order. Inputs of one name that differ in their extensions keep these: `call.vtt`
 * and `call.srt` become `call.vtt.json` and `call.srt.json`.
 *
 * @throws UserError where two would still be written to one output
 */
export function outputsOf(targets: readonly Target[], outDir: string, cwd: string): string[] {
  const outputOf = ({ input, writer }: Target, dropped: string): string =>
    join(outDir, folderOf(input, cwd), basename(input.path, dropped) + writer.extension);
  const short = targets.map((target) => outputOf(target, extname(target.input.path)));
  const uses = new Map<string, number>();
  for (const output of short) uses.set(output, (uses.get(output) ?? 0) + 1);
  const outputs = short.map((output, i) => (uses.get(output) === 1 ? output : outputOf(targets[i] as Target, '')));
  const taken = new Map<string, string>();
  outputs.forEach((output, i) => {
    const path = targets[i]?.input.path ?? '';
    const other = taken.get(output);
    if (other !== undefined) throw collision(other, path, output);
    taken.set(output, path);
  });
  return outputs;
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
