import { describe, expect, test } from 'vitest';
import { describesTag, tagMeant, tagOf } from './tag-of.ts';
import { TAGS } from './tags.ts';

describe('tagOf', () => {
  test.each([
    ['inaudible', 'inaudible'],
    ['Unintelligible.', 'inaudible'],
    ['inaudible 00:14:02', 'inaudible'],
    ['00:14:02, inaudible', 'inaudible'],
    ['CROSSTALK', 'crosstalk'],
    ['笑', 'laughs'],
    ['Beifall', 'applause'],
  ])('%s is %s', (inner, name) => expect(tagOf(inner)?.name).toBe(name));

  test.each(['old', 'NATO', 'the music of the harbour', '', '00:14:02'])('BAD: %s is none', (inner) =>
    expect(tagOf(inner)).toBeUndefined(),
  );
});

describe('tagMeant', () => {
  test.each([
    ['xtalk', 'crosstalk'],
    ['inaudable', 'inaudible'],
    ['lauhgter', 'laughter'],
  ])('%s is meant to be %s', (inner, name) => expect(tagMeant(inner)).toBe(name));

  test.each(['inaudible', 'daughter', 'musik', 'x'.repeat(1000)])('BAD: %s is meant to be none', (inner) =>
    expect(tagMeant(inner)).toBeUndefined(),
  );
});

test('a tag with words around it is described', () => {
  expect(describesTag('long pause')).toBe(true);
  expect(describesTag('the old harbour')).toBe(false);
  expect(describesTag('music that we all used to hear at home')).toBe(false);
});

test('tags have names of their own, and spellings in lower case', () => {
  expect(new Set(TAGS.map(({ name }) => name)).size).toBe(TAGS.length);
  const spellings = TAGS.flatMap((tag) => Object.values(tag.spellings).flat());
  expect(spellings.filter((one) => one !== one.toLowerCase())).toEqual([]);
});
