import { expect, test } from 'vitest';
import type { Passage } from './between.ts';
import { lettersIn } from './letters.ts';

function passages(...texts: string[]): Passage[] {
  return texts.map((text, i) => ({ first: i, last: i, text, opens: text.startsWith('Q.') }));
}

test('a letter runs from what heads it to its close', () => {
  const found = lettersIn(
    passages('Q. And then?', 'EXHIBIT C', 'Dear Sirs,', 'Turn it off.', 'Yours, O. Pettibone', 'So.'),
    [],
  );
  expect([...found]).toEqual([1, 2, 3, 4]);
});

test('without a close before the next turn there is none', () => {
  expect(lettersIn(passages('Q. And then?', 'Dear Sirs,', 'Turn it off.', 'Q. Yours?'), []).size).toBe(0);
});
