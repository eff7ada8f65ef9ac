import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProgram } from './support/program.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```console\n\$ transcript (.+)\n([\s\S]*?)```/g)];

test('the README shows output', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(4);
});

test.each(blocks.map(([, command = '', output = '']) => [command, output]))(
  'README: transcript %s',
  async (command, output) => {
    const { stdout, stderr } = await runProgram(command.split(' '));
    expect(`${stdout}${stderr}`).toBe(output);
  },
);
