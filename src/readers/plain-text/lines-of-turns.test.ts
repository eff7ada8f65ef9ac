import { expect, test } from 'vitest';
import { sayings } from '../../../tests/support/read-back.ts';
import { parse } from '../../pipeline.ts';

const SAID = [
  'Who kept the lamps',
  'My sister did, all winter',
  'Did nobody ever help her',
  'With the two of us to help',
];

/** A turn a line, without empty lines, ten of them; `behind` what stands behind each. */
const talk = (behind: (i: number) => string): string =>
  Array.from(
    { length: 10 },
    (_, i) => `${i % 2 === 0 ? 'Ida Holm' : 'Otto Lund'}: ${SAID[i % 4]}, ${i} times${behind(i)}\n`,
  ).join('');

test.each([
  ['nothing, not even a full stop', () => ''],
  ['a time in brackets', (i: number) => `. [00:00:0${i}]`],
  ['a time between hashes', (i: number) => `. #00:00:0${i}-5#`],
])('turns with %s behind them are no fields of a header', async (_, behind) => {
  const turns = sayings(await parse(talk(behind)));
  expect(turns).toHaveLength(10);
  expect(turns[0]).toContain('Ida Holm');
});

test('where a meeting ended is nobody’s word', async () => {
  const text = `${talk(() => '.')}Meeting ended after 00:12:04\n`;
  const { blocks } = await parse(text);
  expect(blocks.at(-1)).toMatchObject({ text: 'Meeting ended after 00:12:04' });
  expect(blocks.at(-1)?.type).not.toBe('turn');
});

test('a line of times with frames is nobody’s word', async () => {
  const text = SAID.map((said, i) => `00;00;0${i};05 - 00;00;0${i};24\nSpeaker ${(i % 2) + 1}\n${said}.\n\n`).join('');
  expect(sayings(await parse(text)).map((one) => one.replace(/^.* \d+-\d+ /, ''))).toEqual(
    SAID.map((said) => `${said}.`),
  );
});
