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

test('the dash of a bold question is no word, nor are its signs', async () => {
  const words = ['Vous avez vu ?', 'Oui, je crois.', 'Et vous ?', 'Non.', 'Vous lisez ?', 'Un peu.'];
  const text = words.map((said, i) => (i % 2 === 0 ? `**— ${said}**` : said)).join('\n\n');
  const turns = turnsOf(await parse(text, { path: 'a.md' }));
  expect(turns.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(words);
  expect(turns[0]?.paragraphs[0]?.marks).toEqual([{ kind: 'strong', start: 0, end: 14 }]);
});

test('nor are they among answers with a name', async () => {
  const text = ['vu', 'lu', 'su', 'bu'].map((word) => `**— Vous avez ${word} ?**\n\nPer: Oui, je crois.`).join('\n\n');
  const turns = turnsOf(await parse(text, { path: 'a.md' }));
  expect(turns.map(({ paragraphs }) => paragraphs[0]?.text).slice(0, 3)).toEqual([
    'Vous avez vu ?',
    'Oui, je crois.',
    'Vous avez lu ?',
  ]);
});
