import { testReader } from '../../../tests/support/speech.ts';

testReader('watson', [
  {
    name: 'Watson: speakers by the start of each word, %HESITATION kept, interim results left out',
    file: {
      result_index: 0,
      results: [
        {
          final: true,
          alternatives: [
            {
              transcript: 'where was it %HESITATION here ',
              confidence: 0.9,
              timestamps: [
                ['where', 0.5, 0.9],
                ['was', 0.9, 1],
                ['it', 1, 1.1],
                ['%HESITATION', 1.2, 1.3],
                ['here', 1.3, 1.5],
              ],
            },
          ],
        },
        { final: false, alternatives: [{ transcript: 'he' }] },
      ],
      speaker_labels: [
        { from: 0.5, to: 0.9, speaker: 0 },
        { from: 0.9, to: 1, speaker: 0 },
        { from: 1, to: 1.1, speaker: 0 },
        { from: 1.2, to: 1.3, speaker: 2 },
        { from: 1.3, to: 1.5, speaker: 2 },
      ],
    },
    turns: ['Speaker 0 500-1100: where was it', 'Speaker 2 1200-1500: %HESITATION here'],
  },
]);
