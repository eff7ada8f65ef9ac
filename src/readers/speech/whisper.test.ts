import { testReader } from '../../../tests/support/speech.ts';

const segment = (start: number, end: number, text: string, more: object = {}) => ({ start, end, text, ...more });
const word = (text: string, start?: number, end?: number, more: object = {}) => ({ word: text, start, end, ...more });

testReader('whisper', [
  {
    name: 'OpenAI’s command: seconds, a space before each segment, the text once',
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
    file: { segments: [segment(1, 2, ' It rained.', { words: [word(' It', 1, 1.2), word(' rained.', 1.2, 2)] })] },
    turns: ['- 1000-2000: It rained.'],
    words: ['It 1000-1200', 'rained. 1200-2000'],
  },
  {
    name: 'verbose_json with words alone, which have no punctuation',
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
    file: { text: 'It rained.', language: 'en', segments: [segment(0, 1, ' It rained.')], words: [word('It', 0, 0.3)] },
    turns: ['- 0-1000: It rained.'],
    words: ['It 0-300'],
  },
  {
    name: 'Voxtral: OpenAI’s shape with the id of a speaker',
    file: {
      text: 'Where? Here.',
      segments: [
        segment(0.3, 1, 'Where?', { type: 'transcription_segment', speaker_id: 'speaker_1' }),
        segment(1.2, 2, 'Here.', { type: 'transcription_segment', speaker_id: 'speaker_2' }),
        segment(2.2, 3, 'Hm.', { type: 'transcription_segment', speaker_id: null }),
      ],
    },
    turns: ['speaker_1 300-1000: Where?', 'speaker_2 1200-2000: Here.', '- 2200-3000: Hm.'],
  },
  {
    name: 'OpenAI’s diarized_json',
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
    file: { text: 'It rained.', usage: { type: 'tokens', total_tokens: 4 } },
    turns: ['- ---: It rained.'],
  },
  {
    name: 'whisper-timestamped: words have text and confidence',
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
    file: '{"language":"en","segments":[{"start":0.0,"end":1.0,"text":" So: NaN, it was.","avg_logprob":NaN,"score":-Infinity}]}',
    turns: ['- 0-1000: So: NaN, it was.'],
  },
  {
    name: 'times printed as a clock',
    file: { text: 'Hi', language: 'en', segments: [{ id: 0, start: '00:00:01.000', end: '00:00:02.500', text: 'Hi' }] },
    turns: ['- 1000-2500: Hi'],
  },
]);
