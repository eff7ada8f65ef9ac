import { describe, expect, it } from 'vitest';
import { didYouMean } from './suggest.ts';

describe('didYouMean', () => {
  it.each([
    ['jsn', ['jsonl', 'json', 'md'], 'json'],
    ['nmaes', ['preset', 'names', 'times'], 'names'],
    ['JSON', ['json'], 'json'],
    ['latn1', ['latin1', 'utf-8'], 'latin1'],
    ['insertion-densty', ['insertion-density', 'long-turn'], 'insertion-density'],
  ])('%s in %j is %s', (word, candidates, expected) => {
    expect(didYouMean(word, candidates)).toBe(expected);
  });

  it('takes the nearest, and the first of two as near', () => {
    expect(didYouMean('harbor', ['harbors', 'harbour', 'arbor'])).toBe('harbors');
    expect(didYouMean('turns', ['terms', 'turn'])).toBe('turn');
  });

  it.each([
    ['md', ['me', 'tx']],
    ['banana', ['json', 'markdown']],
    ['json', ['json']],
    ['', ['a']],
    ['x', []],
  ])('BAD: %j in %j is nothing', (word, candidates) => {
    expect(didYouMean(word, candidates)).toBeUndefined();
  });
});
