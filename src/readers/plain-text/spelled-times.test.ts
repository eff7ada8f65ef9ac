import { expect, test } from 'vitest';
import { sayings } from '../../../tests/support/read-back.ts';
import { parse } from '../../pipeline.ts';

const SAID = ['When did the ferry stop?', 'In the winter of the flood.', 'Who decided that?', 'The harbour board did.'];

test.each([
  ['a clock behind it', (i: number) => `${i} minutes 4 seconds`, (i: number) => `${i}:04`],
  ['no clock', (i: number) => `1 hour ${i} minutes 4 seconds`, () => ''],
  ['another language', (i: number) => `${i} Minuten 4 Sekunden`, (i: number) => `${i}:04`],
])('a time in words above a speech is nobody’s word, %s', async (_, spelled, clock) => {
  const text = SAID.map((said, i) => {
    const name = i % 2 === 0 ? 'Ida Holm' : 'Otto Lund';
    return `${name}\n${spelled(i)}${clock(i)}\n${name} ${spelled(i)}\n${said}\n`;
  }).join('');
  const from = clock(0) === '' ? 3_604_000 : 4000;
  expect(sayings(await parse(text))).toEqual(
    SAID.map((said, i) => `${i % 2 === 0 ? 'Ida Holm' : 'Otto Lund'} ${from + i * 60_000}- ${said}`),
  );
});
