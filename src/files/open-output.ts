import { open, rename, rm } from 'node:fs/promises';
import { type Comparison, compareWith } from './comparison.ts';
import { fileError } from './file-error.ts';
import { existsAndDiffers, modeOf, type OutputPlace, placeOf, temporaryFor } from './output-place.ts';
import type { WriteOutputOptions } from './write-output.ts';

/** An output that is written piece by piece. */
export interface OpenOutput {
  write(data: string): Promise<void>;
  /** Puts the whole in its place. @returns `same` where the file held exactly this already, which is then left alone */
  commit(): Promise<'written' | 'same'>;
  /** Leaves no file behind. After `commit`, does nothing. */
  discard(): Promise<void>;
}

/**
 * Opens an output that becomes a file only when it is whole. A device or a pipe is written to directly.
 *
 * @throws UserError as `writeOutput` does; where a file exists and may not be replaced, when the first piece differs
 */
export async function openOutput(path: string, { force, sources }: WriteOutputOptions): Promise<OpenOutput> {
  try {
    const place = placeOf(path, sources);
    if (place === undefined) return named(await directly(path), path);
    const held = place.existing === undefined ? undefined : await compareWith(place.target);
    return named(held !== undefined && !force ? onlyTheSame(path, held) : await inPlace(place, held), path);
  } catch (error) {
    throw fileError(error, path);
  }
}

/** A device or a pipe. */
async function directly(path: string): Promise<OpenOutput> {
  const file = await open(path, 'a');
  return {
    write: (data) => file.appendFile(data),
    async commit() {
      await file.close();
      return 'written';
    },
    discard: () => file.close(),
  };
}

/** A file that may not be replaced: nothing is written, and nothing but what it holds is taken. */
function onlyTheSame(path: string, held: Comparison): OpenOutput {
  return {
    async write(data) {
      if (!(await held.holds(Buffer.from(data)))) throw existsAndDiffers(path);
    },
    async commit() {
      if (!(await held.isSame())) throw existsAndDiffers(path);
      await held.close();
      return 'same';
    },
    discard: () => held.close(),
  };
}

/** @param held what stands in the place already, if anything does */
async function inPlace(place: OutputPlace, held: Comparison | undefined): Promise<OpenOutput> {
  const temporary = temporaryFor(place.target);
  const file = await open(temporary, 'wx');
  const mode = modeOf(place);
  if (mode !== undefined) await file.chmod(mode);
  const remove = () => rm(temporary, { force: true });
  const close = async () => {
    await held?.close();
    await file.close();
  };
  return {
    async write(data) {
      const bytes = Buffer.from(data);
      await held?.holds(bytes);
      await file.appendFile(bytes);
    },
    async commit() {
      const same = (await held?.isSame()) ?? false;
      try {
        if (!same) await file.sync();
        await close();
        if (same) await remove();
        else await rename(temporary, place.target);
        return same ? 'same' : 'written';
      } catch (error) {
        await remove();
        throw error;
      }
    },
    async discard() {
      await close();
      await remove();
    },
  };
}

/** The same output whose errors begin with the file's name, and which is closed once only. */
function named(output: OpenOutput, path: string): OpenOutput {
  let isOpen = true;
  const failed = (error: unknown) => {
    throw fileError(error, path);
  };
  return {
    write: (data) => output.write(data).catch(failed),
    async commit() {
      const result = await output.commit().catch(failed);
      isOpen = false;
      return result;
    },
    async discard() {
      if (!isOpen) return;
      isOpen = false;
      await output.discard();
    },
  };
}
