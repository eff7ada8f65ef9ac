import { expect, it } from 'vitest';
import { slug } from './slug.ts';

it.each([
  ['CH', 'ch'],
  ['Dr. José Núñez', 'dr-jose-nunez'],
  ['O’Malley [to Lee]', 'omalley-to-lee'],
  ['Speaker 1', 'speaker-1'],
  ['哈达德', '哈达德'],
  ['Ольга Йонссон', 'ольга-ионссон'],
  ['김민지', '김민지'],
  ['???', 'speaker'],
])('%s → %s', (label, expected) => {
  expect(slug(label)).toBe(expected);
});

it('numbers what is taken', () => {
  expect(slug('A', new Set(['a']))).toBe('a-2');
  expect(slug('a', new Set(['a', 'a-2']))).toBe('a-3');
  expect(slug('b', new Set(['a']))).toBe('b');
});
