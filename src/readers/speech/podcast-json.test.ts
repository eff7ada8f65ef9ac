import { testReader } from '../../../tests/support/speech.ts';

testReader('podcast-json', [
  {
    name: 'Podcasting 2.0: segments of a word, a line end, no speaker, times in quotation marks',
    file: {
      version: '1.0.0',
      segments: [
        { speaker: 'Nora', startTime: 0.5, endTime: 0.7, body: 'It' },
        { speaker: 'Nora', startTime: '0.7', endTime: 0.9, body: 'rained\n' },
        { speaker: 'Nora', startTime: 1, body: 'on.' },
        { speaker: '', startTime: 2, endTime: 3, body: 'Hm.' },
      ],
    },
    turns: ['Nora 500--: It rained ¶ on.', '- 2000-3000: Hm.'],
  },
]);
