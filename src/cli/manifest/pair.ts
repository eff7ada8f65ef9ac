import { existsSync } from 'node:fs';
import { openOutput } from '../../files/open-output.ts';
import type { WriteOutputOptions } from '../../files/write-output.ts';
import { checksumsPath } from '../../manifest/manifest.ts';

/** A manifest and its checksums, written row by row, both or neither. */
export interface OpenPair {
  /** Their paths. */
  readonly paths: readonly [manifest: string, checksums: string];
  row(manifest: string, checksums: string): Promise<void>;
  /** Puts both in their places. @returns whether both held exactly this already */
  commit(): Promise<boolean>;
  /** Leaves no file behind that is not whole. */
  discard(): Promise<void>;
}

/** Opens `manifest.csv` and `manifest-sha256.txt`. @throws UserError where one cannot be written, or differs */
export async function openPair(path: string, options: WriteOutputOptions): Promise<OpenPair> {
  const paths = [path, checksumsPath(path)] as const;
  const manifest = await openOutput(paths[0], options);
  const checksums = await openOutput(paths[1], options).catch(async (error) => {
    await manifest.discard();
    throw error;
  });
  return {
    paths,
    async row(text, sums) {
      await manifest.write(text);
      await checksums.write(sums);
    },
    async commit() {
      // What is there already may differ after all, which is known before anything is written.
      const inOrder = existsSync(paths[0]) ? [manifest, checksums] : [checksums, manifest];
      let isSame = true;
      for (const output of inOrder) isSame = (await output.commit()) === 'same' && isSame;
      return isSame;
    },
    async discard() {
      await manifest.discard();
      await checksums.discard();
    },
  };
}
