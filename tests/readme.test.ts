import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { transcript } from './cli/fake-io.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```console\n\$ transcript (.+)\n([\s\S]*?)```/g)];

test('the README shows output', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(4);
});

test.each(blocks.map(([, command = '', output = '']) => [command, output]))(
  'README: transcript %s',
  async (command, output) => {
    const { out, err } = await transcript(command.split(' '));
    expect(out + err).toBe(output);
  },
);
