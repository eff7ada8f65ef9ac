import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder for configurations, new for each test; nothing above it is looked at. */
export interface ConfigFolder {
  /** Its path, in a test. */
  readonly path: () => string;
  /** Writes a file into it. */
  readonly put: (name: string, ...lines: string[]) => Promise<void>;
}

export function configFolder(): ConfigFolder {
  let path: string;
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'config-'));
    await mkdir(join(path, '.git'));
  });
  afterEach(() => rm(path, { recursive: true }));
  return {
    path: () => path,
    async put(name, ...lines) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), lines.join('\n'));
    },
  };
}
