import { expect, test } from 'vitest';
import { inFolder, transcript } from './fake-io.ts';

test('one line of 50 MB', async () => {
  inFolder({
    'long.txt': `AB: Where?\n\nCD: ${'words '.repeat(8_750_000)}\n\nAB: Why?\n\nCD: So.\n\nAB: When?\n\nCD: Then.\n`,
  });
  const { code, out } = await transcript(['inspect', 'long.txt']);
  expect(code).toBe(0);
  expect(out).toContain('8,750,000 words');
  expect((await transcript(['convert', 'long.txt', '-o', 'long.json'])).code).toBe(0);
});

test('a million lines of one character', async () => {
  inFolder({ 'many.txt': 'x\n'.repeat(1_000_000) });
  const { code, err } = await transcript(['convert', 'many.txt']);
  expect(code).toBe(2);
  expect(err).toMatch(/^✖ many\.txt: nothing reads as a speaker's turn\n/);
});

test('two hundred thousand turns', async () => {
  inFolder({ 'many.txt': 'AB: And then?\n\nCD: Then it rained.\n\n'.repeat(100_000) });
  expect((await transcript(['convert', 'many.txt', '-t', 'jsonl', '-o', 'many.jsonl'])).code).toBe(0);
  expect((await transcript(['inspect', 'many.txt', '--all'])).out.split('\n').length).toBeGreaterThan(400_000);
});
