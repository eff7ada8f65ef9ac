import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import { csv } from './csv.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';
import { tap } from './tap.ts';
import type { Reporter } from './types.ts';

/** What `--format` takes; the first is the default. */
export const reporters: readonly Reporter[] = [
  pretty,
  compact,
  json,
  jsonl,
  csv,
  github,
  gitlab,
  sarif,
  junit,
  checkstyle,
  tap,
];
