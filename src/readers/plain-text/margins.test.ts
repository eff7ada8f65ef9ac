import { expect, test } from 'vitest';
import { turnsIn } from '../../../tests/support/timed.ts';

const TALK = ['Nora: Who rows?', '', 'Per: The boy does, and', 'his sister.', '', 'Nora: And who mends?'];
const quoted = TALK.map((line) => `> ${line}`.trimEnd()).join('\n');

test.each(['a.txt', 'a.md'])('a talk that is quoted as a whole, in %s', async (path) =>
  expect(await turnsIn(quoted, { path })).toEqual(await turnsIn(TALK.join('\n'), { path })),
);

test('BAD: in Markdown a quotation among other lines is content', async () => {
  const text = `Nora: What does it say?\n\nPer: This:\n\n> The boat is sold.\n\nNora: Who sold it?\n\nPer: I did.\n`;
  expect(await turnsIn(text, { path: 'a.md' })).toHaveLength(4);
  expect((await turnsIn(text, { path: 'a.md' }))[1]).toContain('The boat is sold.');
});
