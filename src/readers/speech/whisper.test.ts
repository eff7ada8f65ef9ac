import { describe, expect, test } from 'vitest';
import { hear, sureOf } from '../../../tests/support/speech.ts';

const segment = (start: number, end: number, text: string, more: object = {}) => ({ start, end, text, ...more });
const word = (text: string, start?: number, end?: number, more: object = {}) => ({ word: text, start, end, ...more });

const CASES: readonly { name: string; id: string; file: unknown; turns: string[]; words?: string[] }[] = [
  {
    name: 'OpenAI’s command: seconds, a space before each segment, the text once',
    id: 'whisper',
    file: {
      text: ' It rained. We stayed in.',
      segments: [
        segment(0, 2.4, ' It rained.', { id: 0, seek: 0, tokens: [1, 2], avg_logprob: -0.2, no_speech_prob: 0.01 }),
        segment(2.4, 5, ' We stayed in.', { id: 1, seek: 0, tokens: [3], avg_logprob: -0.2, no_speech_prob: 0.01 }),
      ],
      language: 'en',
    },
    turns: ['- 0-5000: It rained. We stayed in.'],
  },
  {
    name: 'faster-whisper with words',
    id: 'whisper',
    file: { segments: [segment(1, 2, ' It rained.', { words: [word(' It', 1, 1.2), word(' rained.', 1.2, 2)] })] },
    turns: ['- 1000-2000: It rained.'],
    words: ['It 1000-1200', 'rained. 1200-2000'],
  },
  {
    name: 'verbose_json with words alone, which have no punctuation',
    id: 'whisper',
    file: {
      task: 'transcribe',
      language: 'english',
      duration: 4.1,
      text: 'It rained. “Stay,” she said.',
      words: [
        word('It', 0, 0.3),
        word('rained', 0.3, 1),
        word('Stay', 1.5, 2),
        word('she', 2, 2.2),
        word('said', 2.2, 3),
      ],
    },
    turns: ['- 0-3000: It rained. “Stay,” she said.'],
    words: ['It 0-300', 'rained 300-1000', 'Stay 1500-2000', 'she 2000-2200', 'said 2200-3000'],
  },
  {
    name: 'verbose_json with segments and words: the segments’ words',
    id: 'whisper',
    file: { text: 'It rained.', language: 'en', segments: [segment(0, 1, ' It rained.')], words: [word('It', 0, 0.3)] },
    turns: ['- 0-1000: It rained.'],
    words: ['It 0-300'],
  },
  {
    name: 'OpenAI’s diarized_json',
    id: 'whisper',
    file: {
      task: 'transcribe',
      text: 'Where? Here.',
      segments: [
        segment(0, 1, 'Where?', { type: 'transcript.text.segment', id: 'seg_1', speaker: 'A' }),
        segment(1.2, 2, 'Here.', { type: 'transcript.text.segment', id: 'seg_2', speaker: 'agent' }),
      ],
    },
    turns: ['A 0-1000: Where?', 'agent 1200-2000: Here.'],
  },
  {
    name: 'OpenAI’s json: the text alone',
    id: 'whisper',
    file: { text: 'It rained.', usage: { type: 'tokens', total_tokens: 4 } },
    turns: ['- ---: It rained.'],
  },
  {
    name: 'whisper-timestamped: words have text and confidence',
    id: 'whisper',
    file: {
      text: ' It rained.',
      segments: [
        segment(0.5, 1.5, ' It rained.', {
          confidence: 0.9,
          words: [
            { text: 'It', start: 0.5, end: 0.8, confidence: 0.9 },
            { text: 'rained.', start: 0.8, end: 1.5, confidence: 0.9 },
          ],
        }),
      ],
      language: 'en',
    },
    turns: ['- 500-1500: It rained.'],
    words: ['It 500-800', 'rained. 800-1500'],
  },
  {
    name: 'WhisperX: speakers of segments; a number without times',
    id: 'whisper',
    file: {
      segments: [
        segment(0, 2, ' You left in 1974?', {
          speaker: 'SPEAKER_00',
          words: [word('You', 0, 0.2), word('left', 0.2, 0.5), word('in', 0.5, 0.6), word('1974?')],
        }),
        segment(2, 3, ' Yes.', { speaker: 'SPEAKER_01', words: [word('Yes.', 2, 2.5)] }),
        segment(3, 4, ' Hm.'),
      ],
      word_segments: [word('You', 0, 0.2)],
    },
    turns: ['SPEAKER_00 0-2000: You left in 1974?', 'SPEAKER_01 2000-3000: Yes.', '- 3000-4000: Hm.'],
    words: ['You 0-200', 'left 200-500', 'in 500-600', 'Yes. 2000-2500'],
  },
  {
    name: 'WhisperX: a segment with two speakers is cut; a word without one is the last one’s',
    id: 'whisper',
    file: {
      segments: [
        segment(0, 3, ' In 1974? “Yes,” he said.', {
          words: [
            word('In', 0, 0.2, { speaker: 'SPEAKER_00' }),
            word('1974?'),
            word('“Yes,”', 1, 1.4, { speaker: 'SPEAKER_01' }),
            word('he', 1.5, 1.6),
            word('said.', 1.6, 2, { speaker: 'SPEAKER_01' }),
          ],
        }),
      ],
      word_segments: [],
    },
    turns: ['SPEAKER_00 0-200: In 1974?', 'SPEAKER_01 1000-3000: “Yes,” he said.'],
  },
  {
    name: 'NaN, which Python prints, is no damage, and stays in words',
    id: 'whisper',
    file: '{"language":"en","segments":[{"start":0.0,"end":1.0,"text":" So: NaN, it was.","avg_logprob":NaN,"score":-Infinity}]}',
    turns: ['- 0-1000: So: NaN, it was.'],
  },
  {
    name: 'whisper.cpp: milliseconds; tokens become words; `speaker_turn_next` opens a turn',
    id: 'whisper-cpp',
    file: {
      result: { language: 'en' },
      transcription: [
        {
          timestamps: { from: '00:00:00,000', to: '00:00:01,500' },
          offsets: { from: 0, to: 1500 },
          text: ' Where?',
          tokens: [
            { text: '[_BEG_]', offsets: { from: 0, to: 0 } },
            { text: ' Wh', offsets: { from: 0, to: 400 } },
            { text: 'ere', offsets: { from: 400, to: 900 } },
            { text: '?', offsets: { from: 900, to: 1000 } },
          ],
          speaker_turn_next: true,
        },
        { timestamps: { from: '00:00:01,500', to: '00:00:02,000' }, text: ' In Varna.', speaker_turn_next: false },
        { offsets: { from: 2000, to: 3000 }, text: ' By the sea.', speaker_turn_next: false },
      ],
    },
    turns: ['- 0-1500: Where?', '- 1500-3000: In Varna. By the sea.'],
    words: ['Where? 0-1000'],
  },
  {
    name: 'whisper.cpp --diarize: numbers, and ? for nobody',
    id: 'whisper-cpp',
    file: {
      transcription: [
        { offsets: { from: 0, to: 900 }, text: ' Where?', speaker: '0' },
        { offsets: { from: 900, to: 1800 }, text: ' Here.', speaker: '1' },
        { offsets: { from: 1800, to: 2500 }, text: ' Hm.', speaker: '?' },
      ],
    },
    turns: ['Speaker 0 0-900: Where?', 'Speaker 1 900-1800: Here.', '- 1800-2500: Hm.'],
  },
  {
    name: 'transformers: segments, the last without an end',
    id: 'whisper-chunks',
    file: {
      text: ' It rained. We stayed.',
      chunks: [
        { timestamp: [0, 2.5], text: ' It rained.' },
        { timestamp: [2.5, null], text: ' We stayed.' },
      ],
    },
    turns: ['- 0--: It rained. We stayed.'],
  },
  {
    name: 'transformers: words, a piece without a space belongs to the last',
    id: 'whisper-chunks',
    file: {
      text: ' It rained.',
      chunks: [
        { timestamp: [0, 0.2], text: ' It' },
        { timestamp: [0.2, 0.6], text: ' rained' },
        { timestamp: [0.6, 0.7], text: '.' },
      ],
    },
    turns: ['- 0-700: It rained.'],
    words: ['It 0-200', 'rained 200-600', '. 600-700'],
  },
  {
    name: 'insanely-fast-whisper: the words once more, with speakers',
    id: 'whisper-chunks',
    file: {
      speakers: [
        { speaker: 'SPEAKER_00', timestamp: [0, 1], text: ' Where?' },
        { speaker: 'SPEAKER_01', timestamp: [1, 2], text: ' Here.' },
      ],
      chunks: [{ timestamp: [0, 2], text: ' Where? Here.' }],
      text: ' Where? Here.',
    },
    turns: ['SPEAKER_00 0-1000: Where?', 'SPEAKER_01 1000-2000: Here.'],
  },
];

describe.each(CASES)('$name', ({ id, file, turns, words }) => {
  test('is read', async () => {
    const heard = await hear(file);
    expect(heard.turns).toEqual(turns);
    if (words !== undefined) expect(heard.words).toEqual(words);
    expect(heard.problems).toEqual([]);
  });

  test('is one reader’s alone', () => expect(sureOf(file)).toEqual([id]));
});
