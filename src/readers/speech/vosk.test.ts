import { testReader } from '../../../tests/support/speech.ts';

testReader('vosk', [
  {
    name: 'Vosk: a list of results, the best of several; an empty one',
    file: [
      { result: [{ conf: 1, start: 0.5, end: 0.9, word: 'where' }], text: 'where' },
      { text: '' },
      {
        alternatives: [
          { confidence: 200, result: [{ start: 1.25, end: 1.5, word: 'here' }], text: 'here' },
          { text: 'hear' },
        ],
      },
    ],
    turns: ['- 500-1500: where here'],
    words: ['where 500-900', 'here 1250-1500'],
  },
  {
    name: 'vosk-transcriber',
    file: {
      monologues: [
        {
          speaker: { id: 'unknown', name: null },
          start: 0,
          end: 1,
          terms: [{ confidence: 1, start: 0.5, end: 0.9, text: 'where', type: 'WORD' }],
        },
      ],
      text: 'where',
    },
    turns: ['- 500-900: where'],
  },
]);
