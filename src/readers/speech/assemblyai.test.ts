import { expect, test } from 'vitest';
import { hear, type SpeechCase, testReader } from '../../../tests/support/speech.ts';

const aai = (text: string, start: number, end: number, more: object = {}) => ({
  text,
  start,
  end,
  confidence: 0.9,
  ...more,
});

const CASES: readonly SpeechCase[] = [
  {
    name: 'AssemblyAI: milliseconds, letters for speakers, which say nothing of who answers',
    file: {
      id: 'x',
      status: 'completed',
      audio_url: 'https://example.org/a.mp3',
      language_code: 'en_us',
      text: 'Where? Here.',
      words: [aai('Where?', 500, 900, { speaker: 'A' }), aai('Here.', 1250, 1500, { speaker: 'B' })],
      utterances: [
        aai('Where?', 500, 900, { speaker: 'A', words: [aai('Where?', 500, 900, { speaker: 'A' })] }),
        aai('Here.', 1250, 1500, { speaker: 'B', words: [aai('Here.', 1250, 1500, { speaker: 'B' })] }),
      ],
      audio_duration: 2,
    },
    turns: ['A 500-900: Where?', 'B 1250-1500: Here.'],
    words: ['Where? 500-900', 'Here. 1250-1500'],
  },
  {
    name: 'AssemblyAI: no utterances',
    file: {
      id: 'x',
      status: 'completed',
      audio_url: 'a',
      text: 'It rained.',
      words: [aai('It', 0, 200), aai('rained.', 200, 900)],
      utterances: null,
      audio_duration: 1,
    },
    turns: ['- 0-900: It rained.'],
  },
  {
    name: 'AssemblyAI: paragraphs',
    file: {
      id: 'x',
      confidence: 0.9,
      audio_duration: 2,
      paragraphs: [
        aai('It rained.', 0, 900, { words: [aai('It', 0, 200), aai('rained.', 200, 900)] }),
        aai('We stayed.', 1000, 1900, { words: [aai('We', 1000, 1200), aai('stayed.', 1200, 1900)] }),
      ],
    },
    turns: ['- 0-1900: It rained. ¶ We stayed.'],
  },
  {
    name: 'AssemblyAI: a text and no words',
    file: { id: 'x', status: 'completed', text: 'It rained.', audio_duration: 3, words: [], utterances: null },
    turns: ['- ---: It rained.'],
  },
];

testReader('assemblyai', CASES);

test.each(CASES)('$name: a letter says nothing of who answers', async ({ file }) => {
  const { transcript } = await hear(file);
  expect(transcript.speakers.map(({ role }) => role)).not.toContain('interviewee');
});
