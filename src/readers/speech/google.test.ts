import { testReader } from '../../../tests/support/speech.ts';

const heard = (text: string, start: string, end: string, more: object = {}) => ({
  startTime: start,
  endTime: end,
  word: text,
  ...more,
});

testReader('google', [
  {
    name: 'Video Intelligence: the speech of a video, with speakers in the last result; other annotations beside',
    file: {
      annotation_results: [
        { input_uri: '/b/tides.mp4', shot_annotations: [{ start_time_offset: {} }] },
        {
          speech_transcriptions: [
            { alternatives: [{ transcript: 'Where? Here.', words: [] }], language_code: 'en-us' },
            {
              alternatives: [
                {
                  words: [
                    { start_time: {}, end_time: { nanos: 700_000_000 }, word: 'Where?', speaker_tag: 1 },
                    { start_time: { seconds: 1 }, end_time: { seconds: 2 }, word: 'Here.', speaker_tag: 2 },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    turns: ['Speaker 1 0-700: Where?', 'Speaker 2 1000-2000: Here.'],
  },
  {
    name: 'Google v1: the last result has all words once more, with speakers',
    file: {
      name: '12',
      done: true,
      response: {
        results: [
          {
            alternatives: [{ transcript: 'Where was it?', words: [heard('Where', '0.500s', '0.900s')] }],
            languageCode: 'en-us',
          },
          { alternatives: [{ transcript: ' Here.', words: [heard('Here.', '1.200s', '1.500s')] }] },
          {
            alternatives: [
              {
                words: [
                  heard('Where', '0.500s', '0.900s', { speakerTag: 1 }),
                  heard('Here.', '1.200s', '1.500s', { speakerTag: 2 }),
                ],
              },
            ],
          },
        ],
      },
    },
    turns: ['Speaker 1 500-900: Where', 'Speaker 2 1200-1500: Here.'],
  },
  {
    name: 'Google v1, snake case, {seconds, nanos}; results with other words are all read; 0 is no speaker',
    file: {
      results: [
        {
          alternatives: [
            {
              transcript: 'Where?',
              words: [{ word: 'Where?', start_time: { nanos: 500000000 }, end_time: { seconds: '1' }, speaker_tag: 1 }],
            },
          ],
        },
        {
          alternatives: [
            {
              transcript: 'Here.',
              words: [
                {
                  word: 'Here.',
                  start_time: { seconds: 61, nanos: 250000000 },
                  end_time: { seconds: '62' },
                  speaker_tag: 0,
                },
              ],
            },
          ],
        },
      ],
    },
    turns: ['Speaker 1 500-1000: Where?', '- 61250-62000: Here.'],
  },
  {
    name: 'Google v2: offsets, speaker labels, zeros left out',
    file: {
      results: [
        {
          alternatives: [
            {
              transcript: 'Where? Here.',
              words: [
                { endOffset: '0.900s', word: 'Where?', speakerLabel: '1' },
                { startOffset: '1.200s', endOffset: '1.500s', word: 'Here.', speakerLabel: '2' },
              ],
            },
          ],
          resultEndOffset: '2s',
          languageCode: 'en-us',
        },
      ],
    },
    turns: ['Speaker 1 0-900: Where?', 'Speaker 2 1200-1500: Here.'],
  },
  {
    name: 'Google v2 in batches, without words',
    file: {
      results: {
        'gs://tide/a.wav': {
          transcript: { results: [{ alternatives: [{ transcript: 'It rained.' }], resultEndOffset: '4.500s' }] },
        },
      },
    },
    turns: ['- --4500: It rained.'],
  },
  {
    name: 'Google v2 in batches: each file is a recording of its own',
    file: {
      results: {
        'gs://tide/a.wav': {
          transcript: { results: [{ alternatives: [{ transcript: 'It rained.' }], resultEndOffset: '4.500s' }] },
        },
        'gs://tide/b.wav': {
          inlineResult: {
            transcript: { results: [{ alternatives: [{ transcript: 'It rained again.' }], resultEndOffset: '9s' }] },
          },
        },
      },
    },
    turns: ['- --4500: It rained.', '- --9000: It rained again.'],
  },
  {
    name: 'Google: two channels, in order of time',
    file: {
      results: [
        { alternatives: [{ transcript: 'Here.', words: [heard('Here.', '1.200s', '1.500s')] }], channelTag: 2 },
        { alternatives: [{ transcript: 'Where?', words: [heard('Where?', '0.500s', '0.900s')] }], channelTag: 1 },
      ],
    },
    turns: ['Channel 1 500-900: Where?', 'Channel 2 1200-1500: Here.'],
  },
  {
    name: 'Google: two channels without words',
    file: {
      results: [
        { alternatives: [{ transcript: 'hello' }], channelTag: 1, resultEndTime: '1s' },
        { alternatives: [{ transcript: 'yes' }], channelTag: 2, resultEndTime: '2.1s' },
      ],
    },
    turns: ['Channel 1 --1000: hello', 'Channel 2 --2100: yes'],
  },
]);
