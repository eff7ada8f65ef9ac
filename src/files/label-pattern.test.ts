import { expect, it } from 'vitest';
import { labelPatternProblem } from './label-pattern.ts';

it.each(['^(?<label>\\p{Lu}+): ', '(?<label>Q|A)'])('%s', (pattern) => {
  expect(labelPatternProblem(pattern)).toBeUndefined();
});

it.each([
  ['^[A-Z]+:', 'the pattern has no group (?<label>…)'],
  ['^(?<name>[A-Z]+):', 'the pattern has no group (?<label>…)'],
  ['', 'the pattern has no group (?<label>…)'],
  ['(?<label>', /^Invalid regular expression/],
  ['(?<label>x)|(', /^Invalid regular expression/],
])('BAD: %j', (pattern, problem) => {
  expect(labelPatternProblem(pattern)).toMatch(problem);
});
