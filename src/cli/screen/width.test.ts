import { expect, test } from 'vitest';
import { displayWidth, excerpt, padEnd, padStart } from './width.ts';

test.each([
  ['ferry', 5],
  ['渡し船', 6],
  ['페리', 4],
  ['e\u0301', 1],
  ['\u{1f6a2}', 2],
  ['“…”', 3],
])('%j is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('padding goes by columns', () => {
  expect(padEnd('渡し', 6)).toBe('渡し  ');
  expect(padStart('渡し', 6)).toBe('  渡し');
  expect(padEnd('longer', 3)).toBe('longer');
});

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['the boat leaves at five', 14, 'the boat …'],
  ['oneverylongwordwithoutspaces', 10, 'oneverylo…'],
  ['渡し船は五時に出ます', 10, '渡し船は…'],
  ['escape \u001b[2J', 20, 'escape ␛[2J'],
  ['  \n spaces around ', 20, 'spaces around'],
])('%j in %i columns', (text, width, cut) => {
  expect(excerpt(text, width)).toBe(cut);
  expect(displayWidth(excerpt(text, width))).toBeLessThanOrEqual(width);
});

test('a very long text costs no more than a short one', () => {
  expect(excerpt('a'.repeat(50_000_000), 10)).toBe(`${'a'.repeat(9)}…`);
});
