import { expect, test } from 'vitest';
import { tailSummary } from './tail-summary.ts';

test.each([
  ['one line', ['Skip to content'], 'Skip to content'],
  ['a few lines', ['Filed under: tides', 'Share'], 'Filed under: tides · Share'],
  ['many lines', ['one', 'two', 'three', 'four', 'five'], 'one · two · 3 more'],
  [
    'headlines with a line under each',
    ['Tags', 'Related articles', 'Salt', 'Why it is dear', 'Rope', 'Why it is long'],
    'Tags · Related articles (2)',
  ],
  ['headlines alone', ['Read more', 'A school with one desk', 'Salt', 'Rope'], 'Read more (3)'],
  ['a heading with nothing under it', ['Related articles'], 'Related articles'],
])('%s', (_name, texts, summary) => {
  expect(tailSummary(texts)).toBe(summary);
});
