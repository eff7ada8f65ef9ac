import { expect, test } from 'vitest';
import { parse } from '../../pipeline.ts';
import { saysHowMade } from './made-by.ts';

test.each([
  'Tidewright is the fastest automated transcription and subtitling service in the north.',
  'Automatically transcribed by Tidewright, https://tidewright.example/try',
  'Get your own captions made with tidewright.com.',
])('a service: %s', (text) => expect(saysHowMade(text)).toBe(true));

test.each([
  'I had the tapes transcribed by a man who sold boats at www.example.org.',
  'The letters were transcribed by hand.',
  'The automated lamp is at https://lamps.example.',
  'Was it transcribed automatically by tidewright.com?',
  `${'The harbour was full of ice. '.repeat(20)}Automatically transcribed, https://tidewright.example`,
])('speech: %s', (text) => expect(saysHowMade(text)).toBe(false));

test('is not the last speaker’s', async () => {
  const said = Array.from(
    { length: 6 },
    (_, i) => `${i % 2 === 0 ? 'Ida Holm' : 'Otto Lund'}: [00:00:0${i}] Who kept the lamps, then?`,
  );
  const text = `${said.join('\n\n')}\n\nTidewright is the best online automated transcription service.\n\nTry it for free today.\n`;
  const { blocks } = await parse(text);
  const last = blocks.findLast(({ type }) => type === 'turn');
  expect(last).toMatchObject({ paragraphs: [{ text: 'Who kept the lamps, then?' }] });
});
