import { expect, test } from 'vitest';
import { isOneEdit } from '../../../text/one-edit.ts';

test.each([
  ['lindqivst', 'lindqvist', true],
  ['lindqvst', 'lindqvist', true],
  ['lindqvists', 'lindqvist', true],
  ['lindqwist', 'lindqvist', true],
  ['lindqvist', 'lindqvist', false],
  ['lindvqsit', 'lindqvist', false],
  ['haddad', 'lindqvist', false],
])('%s and %s', (a, b, near) => {
  expect(isOneEdit(a, b)).toBe(near);
});
