import { expect, it } from 'vitest';
import { sample } from '../../tests/support/sample.ts';
import { conventionOf } from './convention.ts';
import { noTurns } from './no-turns.ts';

const convention = conventionOf(sample);

it('is one finding about the whole file', () => {
  const transcript = { ...sample, blocks: sample.blocks.filter(({ type }) => type !== 'turn') };
  expect([...noTurns.check({ transcript, convention }, {})]).toEqual([
    { message: 'nothing reads as a speaker’s turn' },
  ]);
});

it('is silent where there are turns', () => {
  expect([...noTurns.check({ transcript: sample, convention }, {})]).toEqual([]);
});
