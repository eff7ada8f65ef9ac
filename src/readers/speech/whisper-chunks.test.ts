import { testReader } from '../../../tests/support/speech.ts';

testReader('whisper-chunks', [
  {
    name: 'transformers: segments, the last without an end',
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
]);
