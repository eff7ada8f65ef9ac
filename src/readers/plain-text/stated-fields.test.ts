import { expect, test } from 'vitest';
import { statedFields } from './stated-fields.ts';

test.each([
  ['**Titulo:** Memórias do cais', { title: 'Memórias do cais' }],
  ['Title: The ferry, and who rows it', { title: 'The ferry, and who rows it' }],
  ['**Data:** 3 de Abril de 2031', { date: '2031-04-03' }],
  ['Date of interview: May 3, 1994', { date: '1994-05-03' }],
  ['Date: 3/4/1994', {}],
  ['Interviewer: Nora Lindqvist', {}],
  ['Title', {}],
])('%s', (text, stated) => expect(statedFields(text)).toEqual(stated));
