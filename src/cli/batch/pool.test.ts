import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { FileResult, Job } from './job.ts';
import { convertInPool } from './pool.ts';
import { tasksOf, threadsFor } from './tasks.ts';

const WORKER = pathToFileURL('tests/fixtures/batch/dying-worker.mjs');

function jobs(sources: readonly string[], size = 100): Job[] {
  return sources.map((source, index) => ({
    index,
    path: source,
    source,
    output: `out/${source}`,
    outputName: `out/${source}`,
    writer: 'json',
    size,
    sources: [source],
  }));
}

async function run(sources: readonly string[], interrupted = new AbortController().signal): Promise<FileResult[]> {
  const results: FileResult[] = [];
  const settings = { flags: {}, outDir: 'out', cwd: '.', env: {}, check: false, record: false };
  await convertInPool(jobs(sources), {
    run: settings,
    threads: 2,
    worker: WORKER,
    interrupted,
    onResult: (result) => results.push(result),
  });
  return results.sort((a, b) => a.index - b.index);
}

test('a thread that dies costs the file that it was at', async () => {
  const sources = Array.from({ length: 40 }, (_, i) => (i === 3 || i === 4 || i === 39 ? `dies${i}` : `lives${i}`));
  const results = await run(sources);
  expect(results.map(({ row }) => row.source)).toEqual(sources);
  expect(results.filter(({ result }) => result === 'failed').map(({ row }) => row.source)).toEqual([
    'dies3',
    'dies4',
    'dies39',
  ]);
  expect(results[3]?.row.reason).toBe('a fault of the tool: its thread died (gone at dies3)');
});

test('an interrupt before the start begins nothing', async () => {
  expect(await run(['a', 'b'], AbortSignal.abort())).toEqual([]);
});

test('tasks hold every file once, in order, and not too much', () => {
  const many = jobs(Array.from({ length: 1000 }, (_, i) => String(i)));
  const tasks = tasksOf(many, 2);
  expect(tasks.flat()).toEqual(many);
  expect(Math.max(...tasks.map((task) => task.length))).toBe(32);
  expect(tasksOf(jobs(['a', 'b', 'c'], 2 ** 23), 2).map((task) => task.length)).toEqual([1, 1, 1]);
});

test('threads only where they pay, unless they are asked for', () => {
  const few = jobs(['a', 'b', 'c']);
  const many = jobs(Array.from({ length: 1000 }, (_, i) => String(i)));
  expect(threadsFor(few, undefined, 8)).toBe(1);
  expect(threadsFor(few, 2, 8)).toBe(2);
  expect(threadsFor(few, 9, 8)).toBe(3);
  expect(threadsFor(many, undefined, 8)).toBe(8);
  expect(threadsFor(jobs(['a', 'b'], 2 ** 24), undefined, 8)).toBe(2);
  expect(threadsFor([], undefined, 8)).toBe(1);
});
