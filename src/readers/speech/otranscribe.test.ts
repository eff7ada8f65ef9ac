import { expect, test } from 'vitest';
import { hear, testReader } from '../../../tests/support/speech.ts';

testReader('otranscribe', [
  {
    name: 'oTranscribe: names typed by hand, a time within a line, markup',
    file: {
      text: '<p><span class="timestamp" data-timestamp="1.5">00:01</span>&nbsp;Nora: Where were <i>you</i> &amp; yours?</p><p>Emil: <span class="timestamp" data-timestamp="4.25">00:04</span> In Varna, <span class="timestamp" data-timestamp="6">00:06</span>by the sea.<br />On the quay.</p><p>Nora: And then?</p><p>Emil: We left.</p>',
      media: 'a.mp3',
      'media-time': 7.5,
    },
    turns: [
      'Nora 1500--: Where were you & yours?',
      'Emil 4250--: In Varna, by the sea. ¶ On the quay.',
      'Nora ---: And then?',
      'Emil ---: We left.',
    ],
  },
]);

test('a file whose end is missing', async () => {
  const text =
    '{"text": "<p><span class=\\"timestamp\\" data-timestamp=\\"1.5\\">00:01</span>Nora: Where?</p><p>Emil: At sea';
  const { format, turns } = await hear(text);
  expect([format, turns]).toEqual(['otranscribe', ['Nora 1500--: Where?', 'Emil ---: At sea']]);
});
