import { closeSync, createReadStream, existsSync, openSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import papa from 'papaparse';
import { fileError } from '../../files/file-error.ts';
import { openOutput } from '../../files/open-output.ts';
import { writeOutput } from '../../files/write-output.ts';
import { UserError } from '../../model/user-error.ts';
import { printable } from '../screen/printable.ts';
import { REPORT_HEADER } from './problems.ts';

/** A CSV of problems that grows while files are converted. Its rows are on disk, not in memory. */
export interface ReportFile {
  /** @param rows whole lines */
  add(rows: string): void;
  /** Sorts it by file. @returns how many rows */
  finish(): Promise<number>;
  close(): void;
}

/** Where lines stand that follow one another and are about one file. */
interface Stretch {
  readonly start: number;
  end: number;
  rows: number;
}

interface OpenOptions {
  readonly force: boolean;
  /** The sources whose rows are kept; absent where none is. */
  readonly kept?: Iterable<string>;
}

/** Begins a report, or goes on with the one there. @throws UserError where a file is there and may not be replaced */
export async function openReport(path: string, { force, kept }: OpenOptions): Promise<ReportFile> {
  if (existsSync(path)) {
    if (kept === undefined && !force)
      throw new UserError(`${path} is there already; nothing was written`, {
        hints: ['--resume  to go on with it', '--force  to begin anew'],
      });
    await checkIsReport(path);
    const files = new Set([...(kept ?? [])].map(printable));
    await rewrite(path, (file) => files.has(file));
  } else await writeOutput(path, REPORT_HEADER, { force, sources: [] });
  return reportFile(path, openSync(path, 'a'));
}

function reportFile(path: string, file: number): ReportFile {
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    add(rows) {
      try {
        if (rows !== '') writeSync(file, rows);
      } catch (error) {
        throw fileError(error, path);
      }
    },
    finish() {
      close();
      return rewrite(path, () => true);
    },
    close,
  };
}

/** So that no other file is lost to a slip on the command line. */
async function checkIsReport(path: string): Promise<void> {
  const file = await open(path).catch((error: unknown) => {
    throw fileError(error, path);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(REPORT_HEADER.length), 0, REPORT_HEADER.length, 0);
    if (bytesRead > 0 && buffer.subarray(0, bytesRead).toString() !== REPORT_HEADER)
      throw new UserError(`${path} is no list of problems; nothing was written`, { hints: ['--report ANOTHER-NAME'] });
  } finally {
    await file.close();
  }
}

/** The rows of the wanted files, sorted by file, a line that was cut off left out. @returns how many */
async function rewrite(path: string, wanted: (file: string) => boolean): Promise<number> {
  const stretches = await stretchesOf(path);
  const files = [...stretches.keys()].filter(wanted).sort((a, b) => (a < b ? -1 : 1));
  const input = await open(path);
  const output = await openOutput(path, { force: true, sources: [] });
  let rows = 0;
  try {
    await output.write(REPORT_HEADER);
    for (const stretch of files.flatMap((file) => stretches.get(file) ?? [])) {
      const length = stretch.end - stretch.start;
      const { buffer } = await input.read(Buffer.alloc(length), 0, length, stretch.start);
      await output.write(buffer.toString('utf8'));
      rows += stretch.rows;
    }
    await output.commit();
    return rows;
  } finally {
    await input.close();
    await output.discard();
  }
}

async function stretchesOf(path: string): Promise<Map<string, Stretch[]>> {
  const found = new Map<string, Stretch[]>();
  let last: { file: string; stretch: Stretch } | undefined;
  for await (const { text, start, end } of linesOf(path)) {
    if (start === 0) continue;
    const file = papa.parse<string[]>(text, { delimiter: ',' }).data[0]?.[0] ?? '';
    if (last?.file === file) {
      last.stretch.end = end;
      last.stretch.rows++;
      continue;
    }
    const stretch = { start, end, rows: 1 };
    const others = found.get(file);
    if (others === undefined) found.set(file, [stretch]);
    else others.push(stretch);
    last = { file, stretch };
  }
  return found;
}

/** Whole lines, with the bytes that they stand at. */
async function* linesOf(path: string): AsyncGenerator<{ text: string; start: number; end: number }> {
  let rest = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of createReadStream(path)) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let stop = rest.indexOf(10); stop !== -1; stop = rest.indexOf(10, from)) {
      const length = stop + 1 - from;
      yield { text: rest.toString('utf8', from, stop), start, end: start + length };
      start += length;
      from = stop + 1;
    }
    rest = rest.subarray(from);
  }
}
