import { expect, test } from 'vitest';
import { sayings } from '../../../../tests/support/read-back.ts';
import { testStyle } from '../../../../tests/support/styles.ts';
import { parse } from '../../../pipeline.ts';
import { chatMessage } from './chat-message.ts';

testStyle(chatMessage, {
  matches: {
    '10:02:13 From  Nora Lindqvist  to  Everyone:\n\tWell, no.': 'Nora Lindqvist|',
    '2022-05-03 10:02:13 From Nora L to Otto Lund (Direct Message):\n\tWell, no.': 'Nora L|',
    '10:02:13\t From Nora Lindqvist : Well, no.': 'Nora Lindqvist|Well, no.',
    '10:02:13\t From nora.l to Everyone : Well, no.': 'nora.l|Well, no.',
    '03/05/2022, 10:02 - Nora Lindqvist: Well, no.': 'Nora Lindqvist|Well, no.',
    '3.5.22, 10:02 - +46 555 0100: Well, no.': '+46 555 0100|Well, no.',
    '5/3/22, 10:02 PM - Nora: Well, no.': 'Nora|Well, no.',
    '[03/05/2022, 10:02:13] Nora Lindqvist: Well, no.': 'Nora Lindqvist|Well, no.',
  },
  others: [
    '10:02:13 From the harbour: a boat.'.replace(':02:13', ':02'),
    '[10:02:13] Nora: Well, no.',
    '03/05/2022: Nora left',
    '03/05/2022, 10:02 - Nora Lindqvist left',
  ],
});

const SAID = ['When did the ferry stop?', 'In the winter of the flood.', 'Who decided that?', 'The harbour board did.'];

test.each([
  ['a meeting’s', (name: string, i: number) => `10:0${i}:13 From  ${name}  to  Everyone:\n\t`],
  ['a telephone’s', (name: string, i: number) => `03/05/2022, 10:0${i} - ${name}: `],
  ['another telephone’s', (name: string, i: number) => `[03/05/2022, 10:0${i}:13] ${name}: `],
])('the hour by the wall is no time of a recording: %s chat', async (_, head) => {
  const names = ['Ida Holm', 'Otto Lund', 'Ida Holm', 'Otto Lund'];
  const text = names.map((name, i) => `${head(name, i)}${SAID[i]}\n`).join('');
  expect(sayings(await parse(text))).toEqual(names.map((name, i) => `${name} - ${SAID[i]}`));
});

test('what the chat says itself is nobody’s', async () => {
  const lines = SAID.map((said, i) => `03/05/2022, 10:0${i} - ${i % 2 === 0 ? 'Ida Holm' : 'Otto Lund'}: ${said}`);
  lines.splice(2, 0, '03/05/2022, 10:02 - Otto Lund changed the subject');
  const { blocks } = await parse(`${lines.join('\n')}\n`);
  expect(blocks.find(({ position }) => position.start.line === 3)).toMatchObject({ type: 'apart' });
});
