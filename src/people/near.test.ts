import { expect, test } from 'vitest';
import { foldedOf, titleClass, withoutTitles } from './keys.ts';
import { areNear, comparable } from './near.ts';

const near = (a: string, b: string): boolean => areNear(comparable(foldedOf(a)), comparable(foldedOf(b)));

test.each([
  ['Mariah Dunne', 'Martiah Dunne'],
  ['Mariah Dunne', 'Mariah Dune'],
  ['Mariah Dunne', 'Maria Dune'],
  ['P. Oyelaran', 'P. Oyelaren'],
  ['SANDOR', 'Sander'],
  ['Ilona Sandor', 'Ilona Sándor'],
  ['Mariah Dunne', 'Mariah K. Dunne'],
])('%s may be %s', (a, b) => {
  expect([near(a, b), near(b, a)]).toEqual([true, true]);
});

test.each([
  ['Mariah Dunne', 'MARIAH  DUNNE'],
  ['P. Oyelaran', 'R. Oyelaran'],
  ['Ilona Sandor', 'Ilona Sandor Jr.'],
  ['Tape Voice 1', 'Tape Voice 2'],
  ['Dunn', 'Dunne'],
  ['Mara Quist', 'Tom Quistad'],
])('BAD: %s is not near %s', (a, b) => {
  expect([near(a, b), near(b, a)]).toEqual([false, false]);
});

test.each([
  ['Dr. Mariah Dunne', 'Mariah Dunne'],
  ['The Honorable Nora Lind', 'Nora Lind'],
  ['Don Lee', 'Don Lee'],
  ['Dr.', 'Dr.'],
])('%s without titles is %s', (name, bare) => {
  expect(withoutTitles(name)).toBe(bare);
});

test.each([
  ['Mr. Lee', 'mr'],
  ['Doctor Lee', 'dr'],
  ['Lee', undefined],
  ['Dr. Nora Lee', undefined],
  ['Mrs. John Lee', 'f'],
])('the title of %s tells people apart by %s', (label, title) => {
  expect(titleClass(foldedOf(label))).toBe(title);
});
