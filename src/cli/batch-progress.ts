import { number } from '../text/counting.ts';
import type { Io } from './io.ts';
import { startProgress } from './progress.ts';
import { timeLeft } from './screen/duration.ts';
import type { Screen } from './screen/screen.ts';

/** Off a terminal, a line for so many files. */
const FILES_A_LINE = 500;

/** What is said while many files are worked on. */
export interface BatchProgress {
  /** One file more is done. */
  tick(failed: boolean): void;
  /** Clears the line. What was to be said has been said. */
  stop(): Promise<void>;
}

/** One line on a terminal, a line every 500 files elsewhere, nothing with `--quiet`; all on standard error. */
export function startBatchProgress(total: number, io: Io, err: Screen, quiet: boolean): BatchProgress {
  const progress = startProgress(io, quiet);
  const started = performance.now();
  const isTerminal = io.stderr.isTTY === true;
  let saying: Promise<unknown> = Promise.resolve();
  let isSaying = false;
  let done = 0;
  let failures = 0;
  return {
    tick(failed) {
      done++;
      if (failed) failures++;
      const counts = `${number(done)} of ${number(total)}${failures === 0 ? '' : ` · ${number(failures)} failed`}`;
      if (isTerminal) {
        // Whoever is still being told is not told more.
        if (isSaying) return;
        isSaying = true;
        const left = timeLeft(performance.now() - started, done, total);
        saying = progress.update(left === undefined ? counts : `${counts} · ${left}`).finally(() => {
          isSaying = false;
        });
      } else if (!quiet && done % FILES_A_LINE === 0 && done < total) {
        const line = `· ${counts}`;
        saying = saying.then(() => err.say([line]));
      }
    },
    async stop() {
      await saying;
      progress.stop();
    },
  };
}
