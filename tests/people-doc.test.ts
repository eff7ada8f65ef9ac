import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { transcript } from './cli/fake-io.ts';

const COLLECTION = ['speakers', 'docs/examples/mill', '--collection'];
const page = readFileSync('docs/people.md', 'utf8');
const block = (kind: string) => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];

test('docs/people.md shows the screen', async () => {
  const { code, out, err } = await transcript(COLLECTION);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(block('console')).toBe(`$ transcript ${COLLECTION.join(' ')}\n${out}`);
});

test('docs/people.md shows the people file, but for its heading', async () => {
  const { out } = await transcript([...COLLECTION, '-o', '-']);
  expect(block('yaml')).toBe(out.replace(/^(?:#.*\n)+\n/, ''));
});
