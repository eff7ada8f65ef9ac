import { expect, test } from 'vitest';
import { countWords } from './words.ts';

test.each([
  ['', 0],
  ['  two words\n', 2],
  ['a - b', 3],
  ['漢字かな', 4],
  ['漢字。「かな」', 4],
  ['「かな」', 2],
  ['你好。hello', 3],
  ['为什么叫？**', 4],
  ['Ｎｏｒａ, 8', 2],
])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));

test('a text that is cut beside full-width punctuation has as many words as its parts', () => {
  const text = '他说：「好。」然后hello（笑）走了！';
  for (const sign of '：「。」（）！')
    for (const at of [text.indexOf(sign), text.indexOf(sign) + 1])
      expect(countWords(text.slice(0, at)) + countWords(text.slice(at))).toBe(countWords(text));
});
