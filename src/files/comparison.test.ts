import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareWith } from './comparison.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
  await writeFile(join(folder, 'held'), 'one two');
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  ['the same in pieces', ['one', ' ', 'two'], [true, true, true], true],
  ['the same up to where the file goes on', ['one'], [true], false],
  ['longer', ['one two', ' three'], [true, false], false],
  ['another piece, then the same', ['une', ' two'], [false, false], false],
  ['nothing', [], [], false],
])('%s', async (_, pieces, held, same) => {
  const comparison = await compareWith(join(folder, 'held'));
  const answers: boolean[] = [];
  for (const piece of pieces) answers.push(await comparison.holds(Buffer.from(piece)));
  expect(answers).toEqual(held);
  expect(await comparison.isSame()).toBe(same);
  await comparison.close();
});
