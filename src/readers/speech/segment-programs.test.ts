import { type SpeechCase, testReader } from '../../../tests/support/speech.ts';

const CASES: readonly SpeechCase[] = [
  {
    name: 'Premiere: words of segments; one that is called unknown is nobody',
    file: {
      segments: [
        {
          speaker: '8d6e-1',
          start: 0.5,
          duration: 0.4,
          words: [{ text: 'Where?', start: 0.5, duration: 0.4, eos: true }],
        },
        { speaker: '8d6e-2', start: 1, duration: 0.4, words: [{ text: 'Here.', start: 1, duration: 0.4, eos: true }] },
      ],
      speakers: [
        { id: '8d6e-1', name: 'Nora Haddad' },
        { id: '8d6e-2', name: 'Unknown' },
      ],
    },
    turns: ['Nora Haddad 500-900: Where?', '- 1000-1400: Here.'],
  },
  {
    name: 'Draft.js: the text of a block, which may be edited, and not the words in its data',
    file: {
      blocks: [
        {
          key: 'a',
          text: 'Where?',
          data: { speaker: 'Nora', start: 0.5, words: [{ word: 'Were', start: 0.5, end: 1 }] },
        },
        {
          key: 'b',
          text: 'Here.',
          data: { speaker: 'Emil', start: 1.5, words: [{ word: 'Hear.', start: 1.5, end: 2 }] },
        },
      ],
      entityMap: {},
    },
    turns: ['Nora 500--: Where?', 'Emil 1500--: Here.'],
  },
  {
    name: 'Soniox: a translation is not what was said',
    file: {
      tokens: [
        { text: 'It', start_ms: 0, end_ms: 200, speaker: '1', translation_status: 'original' },
        { text: ' rained', start_ms: 200, end_ms: 400, speaker: '1', translation_status: 'original' },
        { text: '.', start_ms: 400, end_ms: 410, speaker: '1', translation_status: 'original' },
        { text: 'Llov', speaker: '1', translation_status: 'translation' },
        { text: 'ía', speaker: '1', translation_status: 'translation' },
        { text: ' We', start_ms: 500, end_ms: 600, speaker: '2', translation_status: 'none' },
        { text: ' stayed', start_ms: 600, end_ms: 900, speaker: '2', translation_status: 'none' },
      ],
    },
    turns: ['Speaker 1 0-410: It rained.', 'Speaker 2 500-900: We stayed'],
    problems: ['json-translation'],
  },
  {
    name: 'a stream says its tokens again until they are final; the last ones may never be',
    file: [
      { tokens: [{ text: 'It', start_ms: 0, end_ms: 200, is_final: false }] },
      {
        tokens: [
          { text: 'It', start_ms: 0, end_ms: 200, is_final: true },
          { text: ' ray', start_ms: 200, end_ms: 400, is_final: false },
        ],
      },
      {
        tokens: [
          { text: ' rained', start_ms: 200, end_ms: 400, is_final: true },
          { text: ' all', start_ms: 400, end_ms: 500, is_final: false },
        ],
      },
    ]
      .map((one) => JSON.stringify(one))
      .join('\n'),
    turns: ['- 0-500: It rained all'],
  },
  {
    name: 'Gladia: utterances with their words',
    file: {
      result: {
        transcription: {
          full_transcript: 'Where? Here.',
          utterances: [
            { text: 'Where?', start: 0.5, end: 1, speaker: 0, words: [{ word: ' Where?', start: 0.5, end: 0.9 }] },
            { text: 'Here.', start: 1.5, end: 2, speaker: 1, words: [{ word: ' Here.', start: 1.5, end: 1.9 }] },
          ],
        },
      },
    },
    turns: ['Speaker 0 500-1000: Where?', 'Speaker 1 1500-2000: Here.'],
    words: ['Where? 500-900', 'Here. 1500-1900'],
  },
  {
    name: 'a text whose words are of two speakers',
    file: [
      {
        transcript: 'Where? Here.',
        start: 0.5,
        end: 2,
        words: [
          { word: 'Where?', start: 0.5, end: 0.9, speaker: 'Nora' },
          { word: 'Here.', start: 1.5, end: 1.9, speaker: 'Emil' },
        ],
      },
    ],
    turns: ['Nora 500-900: Where?', 'Emil 1500-2000: Here.'],
  },
  {
    name: 'Teams: a name to show, and an id',
    file: {
      entries: [
        {
          text: 'Where?',
          speakerId: 'a1@t',
          speakerDisplayName: 'Haddad, Nora',
          startOffset: '00:00:03.2100000',
          endOffset: '00:00:04.1000000',
        },
      ],
    },
    turns: ['Haddad, Nora 3210-4100: Where?'],
  },
  {
    name: 'Symbl: whom a message is from',
    file: { messages: [{ text: 'Where?', from: { id: 'x', name: 'Nora' }, duration: 1.5 }] },
    turns: ['Nora ---: Where?'],
  },
];

testReader('json-segments', CASES);
