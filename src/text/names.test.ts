import { expect, it } from 'vitest';
import { nameParts } from './names.ts';

it.each([
  ['Carla Ibarra', 'Carla', 'Ibarra'],
  ['Dr. Ines Vidal', 'Ines', 'Vidal'],
  ['Anna Maria van der Berg', 'Anna', 'van der Berg'],
  ['Van Dorsey', 'Van', 'Dorsey'],
  ['Nora al-Haddad', 'Nora', 'al-Haddad'],
  ['J. K. Oyelaran', 'J. K.', 'Oyelaran'],
  ['J. Oyelaran', 'J.', 'Oyelaran'],
  ['Tom Adeyemi Jr.', 'Tom', 'Adeyemi'],
  ['Tom Adeyemi, Jr.', 'Tom', 'Adeyemi'],
  ['Adeyemi, Tom', 'Tom', 'Adeyemi'],
  ['Mr. Adeyemi', undefined, 'Adeyemi'],
  ['Sandor', undefined, 'Sandor'],
  ['山田 花子', undefined, '山田 花子'],
  ['Mr.', undefined, 'Mr.'],
])('%s', (name, given, surname) => {
  expect(nameParts(name)).toEqual(given === undefined ? { surname } : { given, surname });
});
