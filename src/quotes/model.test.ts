import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { valueNames, wordsOf } from './learning.ts';
import { coefficientsOf, pointsOf, provenance } from './model.ts';
import { scorePassages } from './ranker.ts';

const DATA = '../shared/pullquotes/dev.jsonl';

test.each(['english', 'any-language'] as const)(
  'the weights of %s are those of its features, in their order',
  (set) => {
    const coefficients = coefficientsOf(set);
    expect(coefficients.map(({ name }) => name)).toEqual(valueNames(set));
    for (const { weight, mean } of coefficients) expect(Number.isFinite(weight) && Number.isFinite(mean)).toBe(true);
  },
);

test('single words have points in English only', () => {
  const { own, beside } = pointsOf('english');
  for (const points of [own, beside]) {
    expect(points.size).toBeGreaterThan(500);
    for (const [word, value] of points) expect([word, Math.abs(value) < 0.5 && value !== 0]).toEqual([word, true]);
  }
  expect(pointsOf('any-language')).toEqual({ own: new Map(), beside: new Map() });
});

test('the words of a passage, of those beside it, and its names', () => {
  const texts = ['I met Ann.', 'Bakers bake bread, and I bake.', 'Who eats bread?'];
  const [, second] = wordsOf(texts.map((text, paragraph) => ({ text, paragraph })));
  expect(second).toEqual({
    own: ['bakers', 'bake', 'bread', 'and', 'i'],
    beside: ['i', 'met', 'ann', 'who', 'eats', 'bread'],
    named: [],
  });
  expect(wordsOf([{ text: 'I met Ann.', paragraph: 0 }])[0]?.named).toEqual(['ann']);
});

test('the model says where it comes from', () => {
  expect(provenance).toMatchObject({ script: 'scripts/quotes-train.mjs', articles: 511, sentences: 43_824 });
  expect(existsSync(provenance.script)).toBe(true);
});

test.skipIf(!existsSync(DATA))('it was learned from the data that is there (skipped where ../shared is absent)', () => {
  expect(createHash('sha256').update(readFileSync(DATA)).digest('hex')).toBe(provenance.dataSha256);
});

test('a claim ranks above a date, an address and a heading', () => {
  const texts = [
    'In 2004 Ann moved to the Smith & Jones office (see http://x.org) in March.',
    'We are never as free as when we bake for people who love bread.',
    'Contact and links',
  ];
  const [fact = 0, claim = 0, heading = 0] = scorePassages(
    texts.map((text, paragraph) => ({ text, paragraph })),
    '',
    'english',
  );
  expect(claim).toBeGreaterThan(fact);
  expect(claim).toBeGreaterThan(heading);
});
