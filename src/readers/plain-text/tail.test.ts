import { expect, test } from 'vitest';
import { parse } from '../../pipeline.ts';

const TALK = 'MS. ALDER: He will sign it on Friday.\n\nMR. HALE: And where?\n\n'.repeat(4);

async function lastOf(end: string): Promise<string> {
  const last = (await parse(`${TALK}MS. ALDER: I do not know.\n\n${end}\n`)).blocks.at(-1);
  return last?.type ?? '';
}

test.each(['1:40 P.M. EST', '1:40 pm', '11:05 a.m.'])('the hour at which it was over is nobody’s: %s', async (end) => {
  expect(await lastOf(end)).not.toBe('turn');
});

test.each(['At 1:40 P.M. EST', '1:40 P.M. was late.', '1:40 P.M. EST\n\nNo, it was two.'])(
  'BAD: words are said: %s',
  async (end) => {
    expect(await lastOf(end)).toBe('turn');
  },
);
