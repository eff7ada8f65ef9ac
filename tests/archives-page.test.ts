import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inFolder, transcript } from './cli/fake-io.ts';

/** What the page takes for its collection. */
const COLLECTION = {
  'box1/ferry-line.txt': 'transcripts/ferry-line.txt',
  'box1/night-baker.md': 'transcripts/night-baker.md',
  'box2/violin-maker.txt': 'transcripts/violin-maker.txt',
};

const page = readFileSync('docs/archives.md', 'utf8');
const steps = [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  [...block.matchAll(/^\$ (.+)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command = '', output = '']) => [command, output]),
);

const cwd = process.cwd();
beforeAll(() => {
  const files = Object.entries(COLLECTION).map(([name, path]) => [name, readFileSync(path)]);
  inFolder(Object.fromEntries(files));
});
afterAll(() => process.chdir(cwd));

test('the page shows output', () => expect(steps.length).toBeGreaterThanOrEqual(8));

/** One after the other in one folder, as a reader would type them. */
test.skipIf(process.platform !== 'linux').each(steps)('docs/archives.md: %s', async (command = '', output) => {
  const [program, ...args] = command.split(' ');
  if (program !== 'transcript')
    expect(execSync(command, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })).toBe(output);
  else {
    const { out, err } = await transcript(args);
    expect(out + err).toBe(output);
  }
});
