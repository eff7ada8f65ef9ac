import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** An invented interview: initials, a title that explains one of them. */
export const FERRY = `A day on the winter ferry with Nora Lindqvist

Nora Lindqvist has taken the winter ferry across for eleven years. She lives above the slipway with two dogs and a barometer that has never once been right.

TB: Nora, when does the first boat leave?

NL: At five, when the [harbour] lamps are still lit.

We wait for the baker.

TB: And who pays for the diesel?

NL: The county does, most winters.

TB: What do you carry?

NL: Bread, mostly.
`;

interface Run {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Streams that are a terminal. */
  readonly tty?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly columns?: number;
  /** The error with which standard output fails. */
  readonly stdoutFails?: string;
  readonly interrupted?: AbortSignal;
  /** Bytes above which files are converted part by part. */
  readonly largeFile?: number;
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How long a run took, which differs from one to the next. */
const TIME_TAKEN = /(?: · | {3,})\d+(?:\.\d)? s$/gm;

/** Makes a folder of files and goes there. */
export function inFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  process.chdir(folder);
  return folder;
}

/** Runs the program as a shell would, and returns what it said. */
export async function transcript(args: readonly string[], run: Run = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (chunks: string[], name: 'stdout' | 'stderr', fails?: string) => {
    const writable = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        if (fails === undefined) chunks.push(chunk);
        done(fails === undefined ? null : Object.assign(new Error(fails), { code: fails }));
      },
    });
    const isTTY = run.tty?.includes(name) ?? false;
    return Object.assign(writable, { isTTY, ...(run.columns === undefined ? {} : { columns: run.columns }) });
  };
  const io: Io = {
    stdin: Object.assign(Readable.from(run.stdin === undefined ? [] : [Buffer.from(run.stdin)]), {
      isTTY: run.tty?.includes('stdin') ?? false,
    }),
    stdout: stream(out, 'stdout', run.stdoutFails),
    stderr: stream(err, 'stderr'),
    env: run.env ?? {},
    cwd: process.cwd(),
    platform: 'linux',
    interrupted: run.interrupted ?? new AbortController().signal,
    ...(run.largeFile === undefined ? {} : { largeFile: run.largeFile }),
  };
  const code = await main(args, io);
  return { code, out: out.join(''), err: err.join('').replace(TIME_TAKEN, '') };
}
