import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { startBatchProgress } from './batch-progress.ts';
import type { Io } from './io.ts';
import { openScreens } from './screen/screen.ts';

async function progress(files: number, options: { tty?: boolean; quiet?: boolean; slow?: boolean }): Promise<string> {
  let said = '';
  const stderr = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        said += String(chunk);
        done();
      },
    }),
    { isTTY: options.tty ?? false, cursorTo: () => true, clearLine: () => true, moveCursor: () => true },
  );
  const io: Io = {
    stdin: Readable.from([]),
    stdout: stderr,
    stderr,
    env: {},
    cwd: '.',
    platform: 'linux',
    interrupted: new AbortController().signal,
  };
  const running = startBatchProgress(files, io, openScreens(io, {}).err, options.quiet ?? false);
  if (options.slow) await new Promise((done) => setTimeout(done, 350));
  for (let i = 0; i < files; i++) running.tick(i % 400 === 0);
  await running.stop();
  return said;
}

test('off a terminal, a line every 500 files', async () => {
  expect(await progress(1200, {})).toBe('· 500 of 1,200 · 2 failed\n· 1,000 of 1,200 · 3 failed\n');
  expect(await progress(500, {})).toBe('');
});

test('nothing with --quiet', async () => {
  expect(await progress(1200, { quiet: true })).toBe('');
  expect(await progress(1200, { quiet: true, tty: true, slow: true })).toBe('');
});

test('on a terminal, one line, and none for short work', async () => {
  expect(await progress(3, { tty: true, slow: true })).toContain('1 of 3 · 1 failed');
  expect(await progress(3, { tty: true })).toBe('');
});
