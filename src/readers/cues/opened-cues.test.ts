import { expect, test } from 'vitest';
import { openedCues } from './opened-cues.ts';

const cuesOf = (...texts: string[]) =>
  texts.map((text, i) => ({ text, start: i, startMs: i * 1000, endMs: i * 1000 + 900, anchors: [] }));
const labels = (...texts: string[]) => openedCues(cuesOf(...texts)).map(({ label }) => label);

const TALK = ['The kiln is cold.', 'Then light it.', 'With what?', 'With wood.'];
const talk = (print: (name: string, words: string) => string, names = ['Rosa', 'Odo']) =>
  TALK.map((words, i) => print(names[i % 2] ?? '', words));

test.each([
  ['a line of its own', talk((name, words) => `${name}\n${words}`)],
  ['a dash', talk((name, words) => `${name} - ${words}`)],
  ['a long dash', talk((name, words) => `${name} – ${words}`)],
  ['a sign', talk((name, words) => `${name}>> ${words}`)],
])('names set off by %s', (_, texts) => expect(labels(...texts)).toEqual(['Rosa', 'Odo', 'Rosa', 'Odo']));

test('a title before a name has its full stop', () =>
  expect(labels(...talk((name, words) => `${name}\n${words}`, ['Dr. Ilves', 'Ms. Brandt']))).toHaveLength(4));

test.each([
  [
    'captions of two lines',
    ['The kiln\nis cold.', 'Then light\nit again.', 'With what\nshall I?', 'With wood\nand straw.'],
  ],
  ['a name that comes once', talk((name, words) => `${name}\n${words}`).concat('Piet\nMe too.')],
  ['one name', TALK.map((words) => `Rosa\n${words}`)],
  ['a chorus', ['la la la\nthe kiln', 'la la la\nis cold', 'oh no\nlight it', 'oh no\nlight it']],
  [
    'dashes within sentences',
    ['The kiln – the big one', 'it is – I think – cold', 'so light – please', 'with wood - dry'],
  ],
  ['half of the cues', talk((name, words) => `${name}\n${words}`).flatMap((text) => [text, 'So there.'])],
])('BAD: %s', (_, texts) => expect(labels(...texts)).toEqual([]));
