import { testReader } from '../../../tests/support/speech.ts';

const dg = (word: string, start: number, end: number, more: object = {}) => ({
  word: word.toLowerCase().replace(/\W/g, ''),
  punctuated_word: word,
  start,
  end,
  ...more,
});
const dgFile = (results: object) => ({ metadata: { request_id: 'x' }, results });
const alternative = (more: object) => ({ alternatives: [{ transcript: 'Where? Here.', confidence: 1, ...more }] });

testReader('deepgram', [
  {
    name: 'Deepgram: utterances before all else',
    file: dgFile({
      channels: [alternative({ words: [dg('Where?', 0.5, 0.9), dg('Here.', 1.25, 1.5)] })],
      utterances: [
        {
          start: 0.5,
          end: 0.9,
          channel: 0,
          transcript: 'Where?',
          words: [dg('Where?', 0.5, 0.9, { speaker: 0 })],
          speaker: 0,
          id: 'a',
        },
        {
          start: 1.25,
          end: 1.5,
          channel: 0,
          transcript: 'Here.',
          words: [dg('Here.', 1.25, 1.5, { speaker: 1 })],
          speaker: 1,
          id: 'b',
        },
      ],
    }),
    turns: ['Speaker 0 500-900: Where?', 'Speaker 1 1250-1500: Here.'],
    words: ['Where? 500-900', 'Here. 1250-1500'],
  },
  {
    name: 'Deepgram: paragraphs, each one of its own',
    file: dgFile({
      channels: [
        alternative({
          words: [
            dg('Where?', 0.5, 0.9, { speaker: 0 }),
            dg('Here.', 1.25, 1.5, { speaker: 1 }),
            dg('Oh.', 1.6, 2, { speaker: 1 }),
          ],
          paragraphs: {
            transcript: '\nSpeaker 0: Where?\n\nSpeaker 1: Here.',
            paragraphs: [
              { sentences: [{ text: 'Where?', start: 0.5, end: 0.9 }], speaker: 0, num_words: 1, start: 0.5, end: 0.9 },
              {
                sentences: [{ text: 'Here.', start: 1.25, end: 1.5 }],
                speaker: 1,
                num_words: 1,
                start: 1.25,
                end: 1.5,
              },
              { sentences: [{ text: 'Oh.', start: 1.6, end: 2 }], speaker: 1, num_words: 1, start: 1.6, end: 2 },
            ],
          },
        }),
      ],
    }),
    turns: ['Speaker 0 500-900: Where?', 'Speaker 1 1250-2000: Here. ¶ Oh.'],
    words: ['Where? 500-900', 'Here. 1250-1500', 'Oh. 1600-2000'],
  },
  {
    name: 'Deepgram: words with speakers',
    file: dgFile({
      channels: [
        alternative({ words: [dg('Where?', 0.5, 0.9, { speaker: 0 }), dg('Here.', 1.25, 1.5, { speaker: 1 })] }),
      ],
    }),
    turns: ['Speaker 0 500-900: Where?', 'Speaker 1 1250-1500: Here.'],
  },
  {
    name: 'Deepgram: the text alone, in the JavaScript client’s wrapping',
    file: { result: dgFile({ channels: [alternative({ words: [] })] }), error: null },
    turns: ['- ---: Where? Here.'],
  },
  {
    name: 'Deepgram: two channels, in order of time',
    file: dgFile({
      channels: [
        alternative({ words: [dg('Where?', 0.5, 0.9), dg('Oh.', 3, 3.5)] }),
        alternative({ words: [dg('Here.', 1.25, 1.5)] }),
      ],
    }),
    turns: ['Channel 0 500-900: Where?', 'Channel 1 1250-1500: Here.', 'Channel 0 3000-3500: Oh.'],
  },
  {
    name: 'Deepgram: two channels, one of them with two speakers',
    file: dgFile({
      channels: [
        alternative({ words: [dg('Where?', 0.5, 0.9, { speaker: 0 }), dg('Oh.', 3, 3.5, { speaker: 1 })] }),
        alternative({ words: [dg('Here.', 1.25, 1.5, { speaker: 0 })] }),
      ],
    }),
    turns: [
      'Channel 0 Speaker 0 500-900: Where?',
      'Channel 1 Speaker 0 1250-1500: Here.',
      'Channel 0 Speaker 1 3000-3500: Oh.',
    ],
  },
]);
