import { expect, test } from 'vitest';
import { sayings } from '../../../tests/support/read-back.ts';
import { parse } from '../../pipeline.ts';

const REST = [
  'Participant: I was born by the old light.',
  'Interviewer: And who kept it?',
  'Participant: My father did.',
  'Interviewer: When did you leave?',
  'Participant: We left when the line closed.',
];
const opening = async (...lines: string[]): Promise<string[]> =>
  sayings(await parse(`${[...lines, ...REST].join('\n\n')}\n`));

test.each([
  'Interviewer: Hello',
  'Interviewer: Okay, so',
  'Interviewer: Hello Anna',
  'Interviewer: Where from? (00:04)',
])('%s, alone above another voice, is said', async (first) => {
  expect(await opening(first)).toHaveLength(6);
});

test.each([
  [['Interviewer: Ida Moor', 'Participant: Otto Lund', 'Interviewer: Where were you born?']],
  [['Interviewer: Ida Moor', 'Interviewer: Where were you born?']],
])('%j: names in a header are not said', async (lines) => {
  const turns = await opening(...lines);
  expect(turns).toHaveLength(6);
  expect(turns[0]).toContain('Where were you born?');
});

test.each([
  ['a talk without a sentence mark', ['Maren: we are back', 'Tobias: you came', 'Maren: I did'], 3],
  ['one of numbered lines', ['1. Maren: we are back', '2. Tobias: you came', '3. Maren: I did', '4. Tobias: why'], 4],
])('%s is no header', async (_, lines, turns) => {
  expect(sayings(await parse(`${lines.join('\n')}\n`))).toHaveLength(turns);
});

test('a word that opens a sentence is no given name', async () => {
  const talk = [
    'Jana: Good evening, and welcome.',
    'Piet: Okay Jana, so where do we begin?',
    'Jana: With the boat.',
    'Piet: It is at sea. Sorry Jana.',
    'Jana: When is it back?',
    'Piet: At nine.',
  ];
  const { speakers, diagnostics } = await parse(`${talk.join('\n\n')}\n`);
  expect(speakers.map(({ name }) => name)).toEqual([undefined, undefined]);
  expect(diagnostics).toBeUndefined();
});
