import { basename, extname } from 'node:path';
import { UserError } from '../../model/user-error.ts';
import { findWriter } from '../../pipeline.ts';
import { writers } from '../../writers/index.ts';
import type { Writer } from '../../writers/types.ts';
import { STDIN } from '../interview.ts';
import type { Settled } from '../settings.ts';

/** Where an output goes and in which format. */
export interface Target {
  readonly writer: Writer;
  /** Absent for standard output. */
  readonly path?: string;
}

/** `--to`, else the extension of `--output`, else what environment or configuration say, else JSON. @throws UserError */
export function chooseTarget(output: string | undefined, { to }: Pick<Settled, 'to'>): Target {
  const path = output === undefined || output === STDIN ? {} : { path: output };
  if (to?.layer === 'flag') return { writer: findWriter(to.value), ...path };
  const extension = output === undefined ? '' : extname(output).toLowerCase();
  const implied = writers.find((writer) => writer.extension === extension);
  if (implied !== undefined) return { writer: implied, ...path };
  if (to !== undefined) return { writer: findWriter(to.value), ...path };
  if (extension !== '') throw unknownExtension(basename(output ?? ''), extension);
  return { writer: findWriter('json'), ...path };
}

function unknownExtension(name: string, extension: string): UserError {
  return new UserError(`${name}: no format writes ${extension}`, {
    details: writers.map(({ id, extension: known }) => `${known.padEnd(8)}${id}`),
    hints: ['say which:  --to FORMAT'],
  });
}
