import { configCache } from '../../files/config.ts';
import { readInput } from '../../files/read-bytes.ts';
import { sha256Of } from '../../files/sha256.ts';
import { findWriter } from '../../pipeline.ts';
import { writeCounted } from '../convert/one.ts';
import { named, parseOptionsFor, understand } from '../interview.ts';
import { settle } from '../settings.ts';
import { failureOf } from './failure.ts';
import type { Failure, RunSettings } from './job.ts';
import { sourceName } from './plan.ts';

/** The format whose outputs, one behind the other, are one output. */
export const PIPED = 'jsonl';

/** What holds for every file. Survives being sent to a thread. */
export type PipeSettings = Pick<RunSettings, 'flags' | 'cwd' | 'env'>;

/** What one file gives to a pipe. */
export type PipedRows = { readonly rows: string } | { readonly failure: Failure };

/** Makes the rows of one file after the other. Never throws: what goes wrong is a result. */
export function rowMaker(run: PipeSettings): (path: string) => Promise<PipedRows> {
  const cache = configCache();
  return async (path) => {
    try {
      const settled = await settle(path, run.flags, run, cache);
      const bytes = await named(path, readInput(path));
      const options = { ...(await parseOptionsFor(path, settled, run)), path: sourceName(path, run.cwd) };
      const read = await named(path, understand(bytes, options));
      const { output } = await writeCounted({ ...read, settled, name: path, path }, { writer: findWriter(PIPED) });
      return { rows: withSum(output, sha256Of(bytes)) };
    } catch (error) {
      return { failure: failureOf(error, path) };
    }
  };
}

/** Rows as the writer makes them, each with the sum of the source behind its name. */
export function withSum(rows: string, sha256: string): string {
  const sum = `"sha256":${JSON.stringify(sha256)},`;
  return rows.replace(/^\{("source":"(?:[^"\\]|\\.)*",)?/gm, (start) => start + sum);
}
