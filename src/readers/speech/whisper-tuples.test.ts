import { testReader } from '../../../tests/support/speech.ts';

testReader('whisper-tuples', [
  {
    name: 'faster-whisper: tuples',
    file: [
      [1, 100, 0.5, 2.0, ' We rowed', [1, 2], -0.3, 1.1, 0.0, null],
      [2, 100, 2.0, 4.25, ' out.', [3], -0.3, 1.1, 0.0, null],
    ],
    turns: ['- 500-4250: We rowed out.'],
  },
]);
