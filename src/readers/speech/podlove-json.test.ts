import { testReader } from '../../../tests/support/speech.ts';

testReader('podlove-json', [
  {
    name: 'Podlove: the voice is the name',
    file: [
      {
        start: '00:00:00.500',
        start_ms: 500,
        end: '00:00:00.900',
        end_ms: 900,
        speaker: '1',
        voice: 'Nora',
        text: 'Where?',
      },
      {
        start: '00:00:01.250',
        start_ms: 1250,
        end: '00:00:01.500',
        end_ms: 1500,
        speaker: '2',
        voice: '',
        text: 'Here.',
      },
    ],
    turns: ['Nora 500-900: Where?', 'Speaker 2 1250-1500: Here.'],
  },
]);
