import { expect, test } from 'vitest';
import { isOneEdit } from './one-edit.ts';

test.each([
  ['harbour', 'harbur'],
  ['harbour', 'harbours'],
  ['harbour', 'harbaur'],
  ['harbour', 'habrour'],
])('%s and %s', (a, b) => {
  expect(isOneEdit(a, b)).toBe(true);
  expect(isOneEdit(b, a)).toBe(true);
});

test.each([
  ['harbour', 'harbour'],
  ['harbour', 'harb'],
  ['harbour', 'hrabuor'],
])('BAD: %s and %s', (a, b) => expect(isOneEdit(a, b)).toBe(false));
