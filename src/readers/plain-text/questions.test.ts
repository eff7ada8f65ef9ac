import { expect, test } from 'vitest';
import { parse, turnsOf } from '../../index.ts';

const countOf = async (text: string): Promise<number> => turnsOf(await parse(text, { path: 'a.md' })).length;

test.each([
  ['two, and nothing else', '**Where do you live?**\n\nIn Porto.\n\n**Since when?**\n\nSince 1990.', 4],
  ['two, below a title', 'A talk\n\n*Where do you live?*\n\nIn Porto.\n\n*Since when?*\n\nSince 1990.', 4],
])('questions set apart: %s', async (_, text, count) => expect(await countOf(text)).toBe(count));

test.each([
  ['two that ask nobody', '**What is it?**\n\nA tool.\n\n**Why use it?**\n\nTo win.'],
  ['one', '**Where do you live?**\n\nIn Porto.'],
  ['two amid prose', 'Rain.\n\n**Where do you live?**\n\nIn Porto.\n\nSun.\n\n**Since when?**\n\nAlways.'],
])('BAD: questions set apart: %s', async (_, text) =>
  expect(parse(text, { path: 'a.md' })).rejects.toThrow("nothing reads as a speaker's turn"),
);
