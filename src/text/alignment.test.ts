import { expect, test } from 'vitest';
import { parseWithSource } from '../pipeline.ts';
import { align } from './alignment.ts';

/** What stands in the source where `words` stand in the first paragraph of a talk in Markdown. */
async function found(answer: string, words: string): Promise<string | undefined> {
  const text = `**Ann:** Who asks?\n\n**Bo:** ${answer}\n\n**Ann:** And why?\n\n**Bo:** Nobody.\n`;
  const { transcript, source } = await parseWithSource(text, { path: 'x.md' });
  const turn = transcript.blocks.filter((block) => block.type === 'turn')[1];
  const paragraph = turn?.paragraphs[0];
  if (paragraph === undefined || source === undefined) return undefined;
  const at = align(paragraph, source.text, []);
  const start = paragraph.text.indexOf(words);
  return start === -1 ? undefined : source.text.slice(at?.(start), (at?.(start + words.length - 1) ?? -1) + 1);
}

test.each([
  ['plain', 'The boat left early.', 'boat left', 'boat left'],
  ['emphasis', 'The *old* boat left.', 'old boat', 'old* boat'],
  ['a link', 'The [old boat](https://x.org/a(b)c) left early.', 'left early', 'left early'],
  ['a link whose address holds the next words', 'See [it](https://x.org/left) left early.', 'left early', 'left early'],
  ['an escape', 'The 3 \\* 4 boat left.', '4 boat', '4 boat'],
  ['an entity', 'Fish &amp; chips left.', '& chips', '&amp; chips'],
  ['a line end', 'The old\nboat left.', 'old boat left', 'old\nboat left'],
  ['a tag', 'The <em>old</em> boat left.', 'boat left', 'boat left'],
  ['an address', 'See <https://x.org/a> and left.', 'and left', 'and left'],
  ['astral characters', 'The 🚢 boat 🌊 left.', '🌊 left', '🌊 left'],
])('%s', async (_, answer, words, raw) => expect(await found(answer, words)).toBe(raw));

test('BAD: words that are not there', () => {
  const point = { line: 1, column: 1, offset: 0 };
  const paragraph = { text: 'boat', position: { start: point, end: { line: 1, column: 5, offset: 4 } } };
  expect(align(paragraph, 'ship', [])).toBeUndefined();
});

test.each([
  ['a letter by its number', String.raw`nobody\u2019s boat`, 'nobody’s boat', 's boat', 's boat'],
  ['quotation marks', String.raw`is \"done\" now`, 'is "done" now', '"done"', String.raw`"done\"`],
  ['a line end', String.raw`old\nboat`, 'old boat', 'boat', 'boat'],
  ['a backslash', String.raw`a \\ b`, String.raw`a \ b`, 'b', 'b'],
])('in JSON, %s', (_, source, text, words, raw) => {
  const point = { line: 1, column: 1, offset: 0 };
  const end = { line: 1, column: source.length + 1, offset: source.length };
  const at = align({ text, position: { start: point, end } }, source, []);
  const start = text.indexOf(words);
  expect(source.slice(at?.(start), (at?.(start + words.length - 1) ?? -1) + 1)).toBe(raw);
});
