import { expect, it } from 'vitest';
import { noTurns } from './no-turns.ts';

it('is one finding about the whole file', () => {
  expect([...noTurns.check()]).toEqual([{ message: 'nothing reads as a speaker’s turn' }]);
});
