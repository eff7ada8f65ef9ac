import { testReader } from '../../../tests/support/speech.ts';

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

testReader('aws', [
  {
    name: 'AWS: the word says whose it is; "" is nobody',
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
    name: 'AWS HealthScribe: seconds; the segments, which have the words of the items',
    file: {
      Conversation: {
        JobName: 'tide',
        TranscriptItems: [{ Alternatives: [{ Content: 'Where' }], BeginAudioTime: 0.5, EndAudioTime: 0.9 }],
        TranscriptSegments: [
          {
            BeginAudioTime: 0.5,
            Content: 'Where?',
            EndAudioTime: 0.9,
            ParticipantDetails: { ParticipantRole: 'CLINICIAN_0' },
          },
          {
            BeginAudioTime: 1.25,
            Content: 'Here.',
            EndAudioTime: 1.5,
            ParticipantDetails: { ParticipantRole: 'PATIENT_0' },
          },
        ],
      },
    },
    turns: ['CLINICIAN_0 500-900: Where?', 'PATIENT_0 1250-1500: Here.'],
  },
  {
    name: 'Amazon: a text and no items',
    file: { jobName: 'tide', results: { transcripts: [{ transcript: 'It rained.' }] }, status: 'COMPLETED' },
    turns: ['- ---: It rained.'],
  },
]);
