import { expect, test } from 'vitest';
import { dialectSummary } from './dialect-sample.ts';

test.each([
  ['initials-colon', 'TB', 'labels look like INITIALS: (6 of 7)'],
  ['bold-name-colon', 'Tove', 'labels look like **Name:** (6 of 7)'],
  ['caps-period', 'TOVE', 'labels look like NAME. (6 of 7)'],
  ['qa-colon', 'PREGUNTA', 'labels look like PREGUNTA: (6 of 7)'],
  ['name-line', 'Tove', 'labels look like Name on a line of its own (6 of 7)'],
  ['bold-question', undefined, 'read as bold question (6 of 7)'],
])('%s', (id, firstLabel, summary) => {
  expect(dialectSummary({ id, labelled: 6, candidates: 7, confidence: 0.9 }, firstLabel)).toBe(summary);
});
