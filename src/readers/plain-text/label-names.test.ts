import { expect, test } from 'vitest';
import { sayings } from '../../../tests/support/read-back.ts';
import { parse } from '../../pipeline.ts';
import { labelInfo } from './label-shape.ts';

test.each([
  ['J. van den Berg', 'name'],
  ['E. P. de la Cruz', 'name'],
  ['J.W. van Dam', 'name'],
  ['Dr. J. van Dam', 'titled'],
  ['Prof. dr. J. Dam', 'titled'],
  ['Berg, Ida van den', 'name'],
  ['Per Lund', 'name'],
  ['Per favore', 'phrase'],
  ['EN RESUMEN', 'phrase'],
  ['In Brief', 'phrase'],
  ['It was Plan B. then we left', 'phrase'],
  ['He met Dr. then he left', 'phrase'],
])('%s is a %s', (label, shape) => expect(labelInfo(label)?.shape).toBe(shape));

test('a telephone number is no name', async () => {
  const talk = ['Ida Moor  0:01', 'Where is it?', '', '+1 555-***-0100  0:04', 'Out at sea.', ''].join('\n');
  const times = [0, 1, 2, 3].map((minute) => talk.replace(/0:0/g, `${minute}:0`));
  const { speakers } = await parse(times.join('\n'));
  expect(speakers.map(({ labels, name }) => [labels[0], name])).toEqual([
    ['Ida Moor', 'Ida Moor'],
    ['+1 555-***-0100', undefined],
  ]);
});

test('such labels are whole, and initials are no name', async () => {
  const talk = ['Ida Moor: Where is it?', 'J. van den Berg: Out at sea.'].join('\n\n');
  const transcript = await parse(`${talk}\n\n${talk}\n\n${talk}\n`);
  expect(sayings(transcript).slice(0, 2)).toEqual(['Ida Moor - Where is it?', 'J. van den Berg - Out at sea.']);
  expect(transcript.speakers.map(({ name }) => name)).toEqual(['Ida Moor', undefined]);
});
