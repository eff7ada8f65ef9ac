import { allShown } from './findings.ts';
import { problemData } from './json.ts';
import { safeJson } from './safe-json.ts';
import type { Reporter } from './types.ts';

/** One finding a line, each with the file it is in; a file without findings has no line. */
export const jsonl: Reporter = {
  id: 'jsonl',
  summary: 'one finding a line, as JSON',
  inColor: false,
  print(report) {
    const rows = allShown(report).map(({ file: { path, sha256, error }, problem }) =>
      error === undefined
        ? { path, ...(sha256 === undefined ? {} : { sha256 }), ...problemData(problem) }
        : { path, error },
    );
    return rows.map((row) => `${safeJson(row)}\n`).join('');
  },
};
