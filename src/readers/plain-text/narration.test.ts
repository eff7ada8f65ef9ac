import { expect, test } from 'vitest';
import { tellsOf, tellsOn } from './narration.ts';

const NAMES = new Set(['nora', 'lindqvist']);
const isName = (word: string): boolean => NAMES.has(word.toLowerCase());

test.each([
  'Lindqvist laughs, and pours the tea.',
  'Ms. Lindqvist said that the tide had turned.',
  'Nora Lindqvist put the key on the table. “I never liked you,” she said.',
])('tells of one who speaks: %s', (text) => expect(tellsOf(text, isName)).toBe(true));

test.each([
  'Lindqvist told me that the tide had turned.',
  'Haddad poured the tea.',
  'Lindqvist and the others poured the tea.',
  'Lindqvist, pour the tea.',
  'Lindqvist poured the tea for you?',
  'Lindqvist et son frère sont partis.',
])('is speech: %s', (text) => expect(tellsOf(text, isName)).toBe(false));

test('a pronoun stands for the name', () => {
  expect(tellsOn('She closed the box and put it on the shelf.')).toBe(true);
  expect(tellsOn('She never told us where the box was.')).toBe(false);
});
