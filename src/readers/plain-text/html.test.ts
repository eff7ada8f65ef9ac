import { expect, test } from 'vitest';
import { headingDepth, isHtmlHeading, isLinkBar, withoutFrame, withoutTags } from './html.ts';

test.each([
  ['<h4><a href="/nora">Nora</a></h4>', true],
  ['<H2 class="name">Nora</H2>', true],
  ['<h4>Nora</h4> Well, no.', false],
  ['<hr>', false],
  ['<header>Nora</header>', false],
])('%s is a heading: %s', (text, expected) => expect(isHtmlHeading(text)).toBe(expected));

test('the depth of a heading', () => {
  expect(['<h3>Nora</h3>', '## Nora', 'Nora'].map(headingDepth)).toEqual([3, 2, 1]);
});

test('tags go, nicknames stay', () => {
  expect(withoutTags('<p class="a">It <i>rained</i>.</p>')).toBe('It rained.');
  expect(withoutTags('<title>The harbour</title>')).toBe('The harbour');
  expect(withoutTags('<Nora> It rained.')).toBe('<Nora> It rained.');
  expect(withoutFrame('<li><a href="/">Home</a></li>')).toBe('<a href="/">Home</a>');
});

test('a row of links', () => {
  expect(isLinkBar('<p><a href="#g3">Alone</a> | <a href="?c=3">In context</a></p>')).toBe(true);
  expect(isLinkBar('<p><a href="/nora">Nora</a> <a href="#t1">12:04</a></p>')).toBe(false);
});
