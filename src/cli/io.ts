import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Terminal<Stream> = Stream & { readonly isTTY?: boolean; readonly columns?: number };

/** The slice of `process` that the program uses. */
export interface Io {
  readonly stdin: Terminal<Readable>;
  readonly stdout: Terminal<Writable>;
  readonly stderr: Terminal<Writable>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  /** Aborted when the user interrupts: what is in hand is finished, nothing new is begun. */
  readonly interrupted: AbortSignal;
  /** Bytes. A larger file is converted part by part, where its formats allow. Default: 256 MiB. */
  readonly largeFile?: number;
}

/** The real one. A second interrupt ends the process at once. */
export function processIo(): Io {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) {
      process.off('SIGINT', interrupt);
      process.kill(process.pid, 'SIGINT');
    }
    controller.abort();
    process.stdin.destroy();
  };
  process.on('SIGINT', interrupt);
  return {
    // Opened only where somebody reads it: that takes as long as a tenth of a start.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    interrupted: controller.signal,
  };
}
