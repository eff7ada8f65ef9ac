import { expect, it } from 'vitest';
import { slicesOf } from '../../../tests/support/read-back.ts';
import { turnsIn } from '../../../tests/support/timed.ts';
import { parse } from '../../pipeline.ts';

const vtt = (...texts: string[]): string =>
  ['WEBVTT', ...texts.map((text, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${text}`)].join('\n\n');
const spoken = (speakerName: string, spokenText: string): string =>
  JSON.stringify({ startDateTime: '2023-04-10T08:22:30.1Z', speakerName, spokenText, spokenLanguage: 'nb-no' });

it('reads who says what in cues that are JSON', async () => {
  const text = vtt(spoken('Ida Moor', 'So where was it?'), spoken('Per', 'By the pier.'), spoken('', 'Who knows?'));
  expect(await turnsIn(text)).toEqual([
    '0-1000 Ida Moor: So where was it?',
    '1000-2000 Per: By the pier.',
    '2000-3000 Who knows?',
  ]);
  expect((await parse(text)).metadata).toEqual({ language: 'nb-no' });
});

it('an object on several lines, whatever the line ends', async () => {
  const text = vtt('{\n  "speakerName": "Ida",\n  "spokenText": "Yes."\n}');
  for (const end of ['\n', '\r\n', '\r'])
    expect(await turnsIn(text.replaceAll('\n', end))).toEqual(['0-1000 Ida: Yes.']);
});

it('knows where the words stand', async () => {
  const words = String.raw`caf\u00e9 \"Pier\" \\ it`;
  const text = vtt(spoken('Ida', 'x').replace('"x"', `"${words} closed"`), spoken('Per', 'Yes <i>so</i> &amp; no.'));
  const transcript = await parse(text, { cues: true });
  expect(slicesOf(transcript, text)).toEqual([`${words} closed`, 'Yes <i>so</i> &amp; no.']);
  expect(await turnsIn(text)).toEqual([
    '0-1000 Ida: café "Pier" \\ it closed',
    '1000-2000 Per: Yes <i>so</i> &amp; no.',
  ]);
});

it.each([
  ['cut off', '{"speakerName": "Ida", "spokenText": "Yes.'],
  ['with words behind it', '{"spokenText": "Yes."} and so on'],
  ['without words', '{"spokenText": 4}'],
  ['spoken of', 'He types "spokenText" here.'],
])('BAD: what is no such object is read as it stands: %s', async (_, words) => {
  expect(await turnsIn(vtt(words))).toEqual([`0-1000 ${words}`]);
});
