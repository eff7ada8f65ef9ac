import type { Ora } from 'ora';
import type { Io } from './io.ts';

/** Shorter work shows nothing. */
const PATIENCE_MS = 300;
/** Ten times a second is as fast as anybody reads. */
const REFRESH_MS = 100;

export interface Progress {
  update(text: string): Promise<void>;
  stop(): void;
}

/** A line on standard error while work goes on: on a terminal only, never in CI, never with `--quiet`. */
export function startProgress({ stderr, env, platform }: Io, quiet: boolean): Progress {
  if (quiet || stderr.isTTY !== true || env['CI'] || env['TERM'] === 'dumb')
    return { update: async () => {}, stop: () => {} };
  const started = performance.now();
  let shownAt = 0;
  let spinner: Ora | undefined;
  return {
    async update(text) {
      const now = performance.now();
      if (now - started < PATIENCE_MS || now - shownAt < REFRESH_MS) return;
      shownAt = now;
      if (spinner === undefined) {
        const { default: ora } = await import('ora');
        spinner = ora({
          stream: stderr,
          discardStdin: false,
          isEnabled: true,
          ...(platform === 'win32' ? { spinner: 'line' } : {}),
        }).start();
      }
      spinner.text = text;
      spinner.render();
    },
    stop: () => void spinner?.stop(),
  };
}
