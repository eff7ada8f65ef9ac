import { expect, test } from 'vitest';
import { parse, turnsOf } from '../../index.ts';

const secondAnswer = async (answer: string): Promise<unknown> => {
  const text = `**Nora:** Who rows?\n\n**Per:** The boy.\n\n**Nora:** And who mends?\n\n${answer}\n\n**Nora:** Good.\n`;
  const [paragraph] = turnsOf(await parse(text, { path: 'a.md' }))[3]?.paragraphs ?? [];
  return [paragraph?.text, (paragraph?.marks ?? []).map(({ kind }) => kind)];
};

test.each([
  ['closed before the speech', '**Per:** I do.', ['I do.', []]],
  ['closed right before the first word', '**Per: **I do.', ['I do.', []]],
  ['closed behind the first sentence', '**Per: I do.** Mostly.', ['I do. Mostly.', ['strong']]],
  ['closed nowhere', '**Per:*8 I do.', ['*8 I do.', []]],
  ['closed, and opened anew', '**Per: **I **do** it.', ['I do it.', ['strong']]],
])('bold that is opened before a label and %s', async (_, answer, wanted) =>
  expect(await secondAnswer(answer)).toEqual(wanted),
);
