import { testReader } from '../../../tests/support/speech.ts';

testReader('whisper-cpp', [
  {
    name: 'whisper.cpp: milliseconds; tokens become words; `speaker_turn_next` opens a turn',
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
    file: {
      transcription: [
        { offsets: { from: 0, to: 900 }, text: ' Where?', speaker: '0' },
        { offsets: { from: 900, to: 1800 }, text: ' Here.', speaker: '1' },
        { offsets: { from: 1800, to: 2500 }, text: ' Hm.', speaker: '?' },
      ],
    },
    turns: ['Speaker 0 0-900: Where?', 'Speaker 1 900-1800: Here.', '- 1800-2500: Hm.'],
  },
]);
