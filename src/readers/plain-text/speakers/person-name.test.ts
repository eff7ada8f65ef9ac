import { describe, expect, test } from 'vitest';
import { bareName, namesIn, personKey, stripTitles, titleCase } from './person-name.ts';

describe('names in running text', () => {
  test.each([
    ['Today Nora Lindqvist and Tom B. Haddad met.', ['Nora Lindqvist', 'Tom B. Haddad']],
    ['We read Nora Lindqvist’s book.', ['Nora Lindqvist']],
    ['Former President Ilona Sandor spoke.', ['Ilona Sandor']],
    ['I am Nora Lindqvist. Can you hear me?', ['Nora Lindqvist']],
    ['The harbour was cold.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text).map(({ name }) => name)).toEqual(names);
  });

  test('BAD: a title and one name are no full name', () => {
    expect(bareName('Doctor Haddad')).toBeUndefined();
  });

  test('BAD: a long run of capitals takes no time', () => {
    const started = performance.now();
    namesIn('Aa Bb '.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('one spelling', () => {
  test.each([
    ['ILONA SANDOR', 'Ilona Sandor'],
    ['MIRA MCCANN', 'Mira McCann'],
    ['LUZ DE LA VEGA', 'Luz de la Vega'],
    ["TOM O'HARA III", "Tom O'Hara III"],
    ['Nora LINDQVIST', 'Nora LINDQVIST'],
  ])('%s', (label, name) => {
    expect(titleCase(label)).toBe(name);
  });

  test('titles go, a title alone stays', () => {
    expect(stripTitles('Dr. Nora Lindqvist')).toBe('Nora Lindqvist');
    expect(stripTitles('Doctor')).toBe('Doctor');
  });

  test('middle initials and accents make no other person', () => {
    expect(personKey('Tom B. Haddad')).toBe(personKey('Tom Haddad'));
    expect(personKey('Inés García')).toBe(personKey('Ines Garcia'));
  });
});
