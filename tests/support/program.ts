import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process: no terminal, no colour, a Unicode locale. */
export async function runProgram(
  argv: readonly string[],
  { stdin = '', cwd = process.cwd(), env = {} } = {},
): Promise<Ran> {
  const stdout = collector();
  const stderr = collector();
  const code = await main(argv, {
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: false }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { LANG: 'C.UTF-8', ...env },
    cwd,
    platform: 'linux',
    interrupted: new AbortController().signal,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
