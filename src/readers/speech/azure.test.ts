import { testReader } from '../../../tests/support/speech.ts';

testReader('azure', [
  {
    name: 'Azure in batches: ticks, sorted by them',
    file: {
      source: 'a.wav',
      combinedRecognizedPhrases: [{ channel: 0, display: 'Where? Here.' }],
      recognizedPhrases: [
        {
          recognitionStatus: 'Success',
          channel: 0,
          speaker: 2,
          offsetInTicks: 12500000.0,
          durationInTicks: 2500000.0,
          nBest: [{ display: 'Here.' }],
        },
        {
          recognitionStatus: 'Success',
          channel: 0,
          speaker: 1,
          offsetInTicks: 5000000,
          durationInTicks: 4000000,
          nBest: [
            {
              lexical: 'where',
              display: 'Where?',
              words: [{ word: 'where', offsetInTicks: 5000000, durationInTicks: 4000000 }],
              displayWords: [{ displayText: 'Where?', offsetInTicks: 5000000, durationInTicks: 4000000 }],
            },
            { lexical: 'wear', display: 'Wear.' },
          ],
        },
        { recognitionStatus: 'NoMatch', channel: 0, offsetInTicks: 99000000, durationInTicks: 100 },
      ],
    },
    turns: ['Speaker 1 500-900: Where?', 'Speaker 2 1250-1500: Here.'],
    words: ['Where? 500-900'],
  },
  {
    name: 'Azure in batches: ISO durations, two channels',
    file: {
      recognizedPhrases: [
        {
          recognitionStatus: 'Success',
          channel: 0,
          offset: 'PT0.5S',
          duration: 'PT0.4S',
          nBest: [{ display: 'Where?' }],
        },
        {
          recognitionStatus: 'Success',
          channel: 1,
          offset: 'PT1M1.25S',
          duration: 'PT0.25S',
          nBest: [{ display: 'Here.' }],
        },
      ],
    },
    turns: ['Channel 0 500-900: Where?', 'Channel 1 61250-61500: Here.'],
  },
  {
    name: 'Azure’s fast transcription: milliseconds',
    file: {
      durationMilliseconds: 2000,
      combinedPhrases: [{ text: 'Where? Here.' }],
      phrases: [
        {
          speaker: 1,
          offsetMilliseconds: 500,
          durationMilliseconds: 400,
          text: 'Where?',
          words: [{ text: 'Where?', offsetMilliseconds: 500, durationMilliseconds: 400 }],
          locale: 'en-US',
        },
        { speaker: 2, offsetMilliseconds: 1250, durationMilliseconds: 250, text: 'Here.', locale: 'en-US' },
      ],
    },
    turns: ['Speaker 1 500-900: Where?', 'Speaker 2 1250-1500: Here.'],
    words: ['Where? 500-900'],
  },
  {
    name: 'Azure’s SDK: a list of events, in ticks',
    file: [
      {
        Id: '1',
        RecognitionStatus: 'Success',
        Offset: 5000000,
        Duration: 4000000,
        DisplayText: 'Where?',
        SpeakerId: 'Guest-1',
      },
      {
        Id: '2',
        RecognitionStatus: 'Success',
        Offset: 12500000,
        Duration: 2500000,
        NBest: [{ Display: 'Here.' }],
        SpeakerId: 'Unknown',
      },
    ],
    turns: ['Guest-1 500-900: Where?', '- 1250-1500: Here.'],
  },
  {
    name: 'Azure: one event of the SDK',
    file: { RecognitionStatus: 'Success', Offset: 1_300_000, Duration: 15_400_000, DisplayText: 'Where is it?' },
    turns: ['- 130-1670: Where is it?'],
  },
]);
