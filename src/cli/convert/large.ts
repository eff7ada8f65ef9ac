import { type OpenOutput, openOutput } from '../../files/open-output.ts';
import { isLargerThan, readPieces } from '../../files/read-bytes.ts';
import { UserError } from '../../model/user-error.ts';
import { openParts, type PartConverter, writesParts } from '../../pipeline-parts.ts';
import { named, parseOptionsFor } from '../interview.ts';
import type { Io } from '../io.ts';
import type { Screen } from '../screen/screen.ts';
import type { Settled } from '../settings.ts';
import type { ConvertFlags } from './flags.ts';
import type { Outcome } from './report.ts';
import type { Target } from './target.ts';

/** Bytes above which a file is not held in memory where that can be helped. */
const LARGE = 256 * 2 ** 20;

/** One file to be converted. `sources` are files that are never written over. */
export interface LargeJob {
  readonly path: string;
  readonly settled: Settled;
  readonly target: Target;
  readonly flags: Pick<ConvertFlags, 'force' | 'dryRun'>;
  readonly sources: readonly string[];
  /** Needed where the target is standard output. */
  readonly out?: Screen;
}

type LargeIo = Pick<Io, 'cwd' | 'largeFile' | 'interrupted'>;

export function isLarge(path: string, { largeFile = LARGE }: { readonly largeFile?: number }): boolean {
  return isLargerThan(path, largeFile);
}

/**
 * Converts a large file part by part, in memory that does not grow with it.
 *
 * @returns undefined where the file is not large, or where its formats or the settings need the whole of it
 * @throws UserError which names the input
 */
export async function convertLarge(job: LargeJob, io: LargeIo): Promise<Outcome | undefined> {
  const { path, settled, target } = job;
  const { encoding = 'utf-8', body } = settled.read;
  if (!isLarge(path, io) || body !== undefined || !/^utf-?8$/i.test(encoding)) return undefined;
  if (!(await writesParts(target.writer.id))) return undefined;
  return named(path, convertPieces(job, io));
}

async function convertPieces(
  { path, settled, target, flags, sources, out }: LargeJob,
  io: LargeIo,
): Promise<Outcome | undefined> {
  const pieces = readPieces(path);
  const head = await pieces.next();
  const beginning = head.done === true ? '' : head.value;
  const converter = await openParts(beginning, target.writer.id, await parseOptionsFor(path, settled, io));
  if (converter === undefined) {
    await pieces.return(undefined);
    return undefined;
  }
  const output = flags.dryRun ? NOWHERE : await openTarget(target.path, { force: flags.force ?? false, sources }, out);
  const isClosed = () => target.path === undefined && out?.isClosed() === true;
  let committed: 'written' | 'same' = 'written';
  try {
    await pour(beginning, pieces, converter, output, () => io.interrupted.aborted || isClosed());
    if (io.interrupted.aborted) throw new UserError('interrupted; nothing was written');
    committed = await output.commit();
  } finally {
    await output.discard();
  }
  return {
    name: path,
    input: path,
    ...(target.path === undefined ? {} : { path: target.path }),
    ...converter.tally(),
    result: flags.dryRun ? 'dry-run' : isClosed() ? 'closed' : committed,
  };
}

async function pour(
  beginning: string,
  pieces: AsyncIterable<string>,
  converter: PartConverter,
  output: OpenOutput,
  isOver: () => boolean,
): Promise<void> {
  for (const text of converter.push(beginning)) await output.write(text);
  for await (const piece of pieces) {
    if (isOver()) return;
    for (const text of converter.push(piece)) await output.write(text);
  }
  for (const text of converter.finish()) await output.write(text);
}

/** For a dry run: the words are counted all the same. */
const NOWHERE: OpenOutput = { write: async () => {}, commit: async () => 'written', discard: async () => {} };

async function openTarget(
  path: string | undefined,
  options: Parameters<typeof openOutput>[1],
  out: Screen | undefined,
): Promise<OpenOutput> {
  return path === undefined ? { ...NOWHERE, write: async (text) => out?.data(text) } : openOutput(path, options);
}
