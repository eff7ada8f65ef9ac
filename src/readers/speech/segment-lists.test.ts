import { type SpeechCase, testReader } from '../../../tests/support/speech.ts';

const said = (start: number, text: string) => ({ start, end: start + 2000, text });

const CASES: readonly SpeechCase[] = [
  {
    name: 'Gong: sentences of monologues, of calls whose clocks begin anew',
    file: {
      callTranscripts: [
        {
          transcript: [
            {
              speakerId: '71',
              topic: 'Tides',
              sentences: [said(460_230, 'Where were you that day?'), said(463_000, 'Tell me.')],
            },
            { speakerId: '72', topic: null, sentences: [said(466_000, 'Out at sea, all day.')] },
          ],
        },
        { transcript: [{ speakerId: '72', sentences: [said(500, 'Is this thing on?')] }] },
      ],
    },
    turns: [
      'Speaker 71 460230-465000: Where were you that day? Tell me.',
      'Speaker 72 466000-468000: Out at sea, all day.',
      'Speaker 72 500-2500: Is this thing on?',
    ],
    problems: ['json-time-unit', 'cue-order'],
  },
  {
    name: 'cues of paragraphs; the name of a group is nobody',
    file: {
      paragraphs: [
        {
          name: 'Opening',
          cues: [
            { time: 0.5, text: 'It rained.' },
            { time: 1.5, text: 'All day.' },
          ],
        },
        { name: 'The sea', cues: [{ time: 2, text: 'We stayed in.' }] },
      ],
    },
    turns: ['- 500--: It rained. All day. ¶ We stayed in.'],
  },
  {
    name: 'Video Indexer: instances, names by id, and other lists of text beside',
    file: {
      videos: [
        {
          insights: {
            transcript: [
              { id: 1, text: 'Where?', speakerId: 1, instances: [{ start: '0:00:01.3', end: '0:00:02' }] },
              { id: 2, text: 'Here.', speakerId: 2, instances: [{ start: '0:00:03', end: '0:00:04' }] },
            ],
            ocr: [{ id: 1, text: 'EXIT', instances: [{ start: '0:00:01', end: '0:00:02' }] }],
            speakers: [
              { id: 1, name: 'Nora Haddad' },
              { id: 2, name: 'Speaker #2' },
            ],
          },
        },
      ],
    },
    turns: ['Nora Haddad 1300-2000: Where?', 'Speaker #2 3000-4000: Here.'],
  },
  {
    name: 'Fathom: a list of meetings',
    file: {
      items: [
        {
          title: 'Tides',
          transcript: [{ speaker: { display_name: 'Nora Haddad' }, text: 'Where?', timestamp: '00:05:32' }],
          action_items: [{ description: 'Mend the net' }],
        },
      ],
    },
    turns: ['Nora Haddad 332000--: Where?'],
  },
  {
    name: 'Kaltura: what is said is a list without times of its own',
    file: {
      objects: [
        { startTime: 1200, endTime: 2400, content: [{ text: 'It rained. All' }, { text: 'day.' }] },
        { startTime: 2600, endTime: 4400, content: [{ text: 'We stayed in the house.' }] },
      ],
    },
    turns: ['- 1200-4400: It rained. All day. We stayed in the house.'],
    problems: ['json-time-unit'],
  },
  {
    name: 'channels, where nothing else tells voices apart',
    file: {
      result: {
        utterances: [
          { text: 'Where?', start: 0.5, end: 1, channel: 0 },
          { text: 'Here.', start: 1.5, end: 2, channel: 1 },
        ],
      },
    },
    turns: ['Channel 0 500-1000: Where?', 'Channel 1 1500-2000: Here.'],
  },
  {
    name: 'a channel is nobody where there is one, or a speaker is known',
    file: [
      { transcript: 'Where?', start_time: '0.5', end_time: '1.0', channel: 0, speaker: 'Nora' },
      { transcript: 'Hm.', start_time: '1.2', end_time: '1.4', channel: 0 },
    ],
    turns: ['Nora 500-1000: Where?', '- 1200-1400: Hm.'],
  },
  {
    name: 'times of a day are counted from the first',
    file: {
      entries: [
        { participant: 'p/1', text: 'Where?', startTime: '2024-05-10T10:02:01.250Z', endTime: '2024-05-10T10:02:02Z' },
        {
          participant: 'p/2',
          text: 'Here.',
          startTime: '2024-05-10T12:02:04+02:00',
          endTime: '2024-05-10T12:02:05+02:00',
        },
      ],
    },
    turns: ['p/1 0-750: Where?', 'p/2 2750-3750: Here.'],
    problems: ['time-of-day'],
  },
  {
    name: 'Read: milliseconds since 1970, words as one string',
    file: {
      speaker_blocks: [
        {
          start_time: '1728568800000',
          end_time: '1728568803000',
          speaker: { name: 'Nora' },
          words: 'Where were you that day?',
        },
        { start_time: '1728568804000', end_time: '1728568806000', speaker: { name: 'Emil' }, words: 'Out at sea.' },
      ],
    },
    turns: ['Nora 0-3000: Where were you that day?', 'Emil 4000-6000: Out at sea.'],
    problems: ['json-time-unit', 'time-of-day'],
  },
];

testReader('json-segments', CASES);
