import { expect, test } from 'vitest';
import { needsName } from './needs-name.ts';

const speaker = (label: string) => ({ id: 'x', labels: [label] });

test.each(['EJA', 'NL', 'LINDQVIST', 'Tove', 'J.B.', 'O’Hara'])('%s', (label) => {
  expect(needsName(speaker(label))).toBe(true);
});

test.each([
  'Q',
  'A.',
  'INTERVIEWER',
  'Interviewee',
  'PREGUNTA',
  'SPEAKER 1',
  'THE COURT',
  'MS. HOLLIN',
  'Nora Lindqvist',
  'P3',
])('generic, or enough of a name: %s', (label) => {
  expect(needsName(speaker(label))).toBe(false);
});

test('named, or without any label', () => {
  expect(needsName({ ...speaker('NL'), name: 'Nora Lindqvist' })).toBe(false);
  expect(needsName({ id: 'x', labels: [] })).toBe(false);
});
