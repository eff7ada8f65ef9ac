import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { loadConfig } from '../../src/files/config.ts';
import type { UserError } from '../../src/model/user-error.ts';

/** A folder for configurations, new for each test; nothing above it is looked at. */
export interface ConfigFolder {
  /** Its path, in a test. */
  readonly path: () => string;
  /** Writes a file into it. */
  readonly put: (name: string, ...lines: string[]) => Promise<void>;
  /** What is configured for a file in it. */
  readonly load: (input: string | undefined, more?: object) => ReturnType<typeof loadConfig>;
  /** What is wrong with the configuration of a file in it, line by line. */
  readonly problems: (input: string, more?: object) => Promise<readonly string[]>;
}

export function configFolder(): ConfigFolder {
  let path: string;
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'config-'));
    await mkdir(join(path, '.git'));
  });
  afterEach(() => rm(path, { recursive: true }));
  const load = (input: string | undefined, more: object = {}) => loadConfig(input, { cwd: path, ...more });
  return {
    path: () => path,
    load,
    problems: (input, more) =>
      load(input, more).then(
        () => [],
        (error: UserError) => [error.message, ...error.details],
      ),
    async put(name, ...lines) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), lines.join('\n'));
    },
  };
}
