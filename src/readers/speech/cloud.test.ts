import { describe, expect, test } from 'vitest';
import { hear, sureOf } from '../../../tests/support/speech.ts';

const said = (content: string, start: string, end: string, more: object = {}) => ({
  type: 'pronunciation',
  start_time: start,
  end_time: end,
  alternatives: [
    { confidence: '0.9', content },
    { confidence: '0.1', content: 'nonsense' },
  ],
  ...more,
});
const sign = (content: string, more: object = {}) => ({
  type: 'punctuation',
  alternatives: [{ confidence: '0.0', content }],
  ...more,
});
const awsFile = (results: object) => ({ jobName: 'tide', accountId: '1', status: 'COMPLETED', results });
const asked = [said('Where', '0.5', '0.9'), sign('?'), said('Here', '1.25', '1.5'), sign('.')];
const transcripts = [{ transcript: 'Where? Here.' }];

const heard = (text: string, start: string, end: string, more: object = {}) => ({
  startTime: start,
  endTime: end,
  word: text,
  ...more,
});

const CASES: readonly { name: string; id: string; file: unknown; turns: string[]; words?: string[] }[] = [
  {
    name: 'AWS: the word says whose it is; "" is nobody',
    id: 'aws',
    file: awsFile({
      transcripts,
      items: [
        said('Where', '0.5', '0.9', { speaker_label: 'spk_0' }),
        sign('?', { speaker_label: 'spk_0' }),
        said('Here', '1.25', '1.5', { speaker_label: '' }),
        sign('.'),
      ],
    }),
    turns: ['spk_0 500-900: Where?', '- 1250-1500: Here.'],
    words: ['Where 500-900', 'Here 1250-1500'],
  },
  {
    name: 'AWS: the list of segments says it, word by word',
    id: 'aws',
    file: awsFile({
      transcripts,
      speaker_labels: {
        speakers: 2,
        segments: [
          {
            start_time: '0.0',
            end_time: '1.3',
            speaker_label: 'spk_0',
            items: [{ start_time: '0.5', speaker_label: 'spk_0' }],
          },
          {
            start_time: '1.2',
            end_time: '1.5',
            speaker_label: 'spk_1',
            items: [{ start_time: '1.25', speaker_label: 'spk_1' }],
          },
        ],
      },
      items: asked,
    }),
    turns: ['spk_0 500-900: Where?', 'spk_1 1250-1500: Here.'],
  },
  {
    name: 'AWS: or by its times alone',
    id: 'aws',
    file: awsFile({
      transcripts,
      speaker_labels: {
        segments: [
          { start_time: '0.5', end_time: '0.9', speaker_label: 'spk_0' },
          { start_time: '1.25', end_time: '1.5', speaker_label: 'spk_1' },
        ],
      },
      items: asked,
    }),
    turns: ['spk_0 500-900: Where?', 'spk_1 1250-1500: Here.'],
  },
  {
    name: 'AWS: two channels, in order of time; a language found',
    id: 'aws',
    file: awsFile({
      language_code: 'en-US',
      language_identification: [{ score: '0.98', code: 'en-US' }],
      transcripts,
      channel_labels: {
        number_of_channels: 2,
        channels: [
          {
            channel_label: 'ch_0',
            items: [said('Where', '0.5', '0.9'), sign('?'), said('Oh', '3.0', '3.2'), sign('.')],
          },
          { channel_label: 'ch_1', items: [said('Here', '1.25', '1.5'), sign('.')] },
        ],
      },
      items: asked,
    }),
    turns: ['ch_0 500-900: Where?', 'ch_1 1250-1500: Here.', 'ch_0 3000-3200: Oh.'],
  },
  {
    name: 'AWS: two channels with audio_segments',
    id: 'aws',
    file: awsFile({
      transcripts,
      channel_labels: {
        channels: [
          { channel_label: 'ch_0', items: [] },
          { channel_label: 'ch_1', items: [] },
        ],
      },
      items: asked.map((item, id) => ({ id, ...item })),
      audio_segments: [
        { id: 1, transcript: 'Here.', start_time: '1.2', end_time: '1.6', channel_label: 'ch_1', items: [2, 3] },
        { id: 0, transcript: 'Where?', start_time: '0.4', end_time: '1.0', channel_label: 'ch_0', items: [0, 1] },
      ],
    }),
    turns: ['ch_0 400-1000: Where?', 'ch_1 1200-1600: Here.'],
    words: ['Where 500-900', 'Here 1250-1500'],
  },
  {
    name: 'AWS Call Analytics: milliseconds',
    id: 'aws',
    file: {
      JobStatus: 'COMPLETED',
      Transcript: [
        { ParticipantRole: 'AGENT', Content: 'Where?', BeginOffsetMillis: 500, EndOffsetMillis: 900, Items: [] },
        { ParticipantRole: 'CUSTOMER', Content: 'Here.', BeginOffsetMillis: 1250, EndOffsetMillis: 1500, Items: [] },
      ],
    },
    turns: ['AGENT 500-900: Where?', 'CUSTOMER 1250-1500: Here.'],
  },
  {
    name: 'Google v1: the last result has all words once more, with speakers',
    id: 'google',
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
    id: 'google',
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
    id: 'google',
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
    id: 'google',
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
    name: 'Google: two channels, in order of time',
    id: 'google',
    file: {
      results: [
        { alternatives: [{ transcript: 'Here.', words: [heard('Here.', '1.200s', '1.500s')] }], channelTag: 2 },
        { alternatives: [{ transcript: 'Where?', words: [heard('Where?', '0.500s', '0.900s')] }], channelTag: 1 },
      ],
    },
    turns: ['Channel 1 500-900: Where?', 'Channel 2 1200-1500: Here.'],
  },
  {
    name: 'Azure in batches: ticks, sorted by them',
    id: 'azure',
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
    id: 'azure',
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
    id: 'azure',
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
    id: 'azure',
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
    name: 'Watson: speakers by the start of each word, %HESITATION kept, interim results left out',
    id: 'watson',
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
];

describe.each(CASES)('$name', ({ id, file, turns, words }) => {
  test('is read', async () => {
    const { turns: read, words: timed, problems } = await hear(file);
    expect(read).toEqual(turns);
    if (words !== undefined) expect(timed).toEqual(words);
    expect(problems).toEqual([]);
  });

  test('is one reader’s alone', () => expect(sureOf(file)).toEqual([id]));
});
