import { describe, expect, test } from 'vitest';
import { hear, sureOf } from '../../../tests/support/speech.ts';

const said = (start: number, text: string) => ({ start, end: start + 2000, text });

const CASES: readonly { name: string; file: unknown; turns: string[]; words?: string[]; problems?: string[] }[] = [
  {
    name: 'fractions are seconds',
    file: [
      { speaker: 'Nora', start: 0.5, end: 1, text: 'Where?' },
      { speaker: 'Emil', start: 1.25, end: 2, text: 'Here.' },
    ],
    turns: ['Nora 500-1000: Where?', 'Emil 1250-2000: Here.'],
  },
  {
    name: 'whole numbers that are as long as speech in milliseconds',
    file: [
      { start: 0, end: 2500, text: 'It rained all day long.', speaker: 0 },
      { start: 2500, end: 5000, text: 'We stayed in the house.', speaker: 1 },
    ],
    turns: ['Speaker 0 0-2500: It rained all day long.', 'Speaker 1 2500-5000: We stayed in the house.'],
    problems: ['json-time-unit'],
  },
  {
    name: 'whole numbers that are as long as speech in seconds',
    file: [
      { start: 0, end: 3, text: 'It rained all day long.' },
      { start: 3, end: 6, text: 'We stayed in the house.' },
    ],
    turns: ['- 0-6000: It rained all day long. We stayed in the house.'],
  },
  {
    name: 'whole numbers that fit neither: the times are left out',
    file: [
      { start: 0, end: 250, text: 'It rained all day long.', speaker: 'Nora' },
      { start: 250, end: 500, text: 'We stayed in the house.', speaker: 'Emil' },
    ],
    turns: ['Nora ---: It rained all day long.', 'Emil ---: We stayed in the house.'],
    problems: ['json-time'],
  },
  {
    name: 'starts alone: by what is said from one to the next',
    file: [
      { name: 'Nora', time: 4000, text: 'It rained all day long.' },
      { name: 'Emil', time: 6500, text: 'And then?' },
    ],
    turns: ['Nora 4000--: It rained all day long.', 'Emil 6500--: And then?'],
    problems: ['json-time-unit'],
  },
  {
    name: 'one start alone says nothing of its unit',
    file: [{ speaker: 'Nora', start: 12, text: 'It rained.' }],
    turns: ['Nora ---: It rained.'],
    problems: ['json-time'],
  },
  {
    name: 'units in the keys',
    file: {
      segments: [
        { speakerName: 'Nora', startMs: 500, endMs: 900, text: 'Where?' },
        { speakerName: 'Emil', start_seconds: 2, end_seconds: 3, text: 'Here.' },
      ],
    },
    turns: ['Nora 500-900: Where?', 'Emil 2000-3000: Here.'],
  },
  {
    name: 'a clock, and durations',
    file: {
      transcript: [
        { speaker: 'Nora', timestamp: '00:01:02', text: 'Where?' },
        { speaker: 'Emil', timestamp: '1:04.5', duration: '2.5s', text: 'Here.' },
      ],
    },
    turns: ['Nora 62000--: Where?', 'Emil 64500-67000: Here.'],
  },
  {
    name: 'Fireflies: deep within, null for a name',
    file: {
      data: {
        transcript: {
          title: 'Tides',
          sentences: [
            {
              index: 0,
              speaker_name: 'Nora',
              speaker_id: 0,
              text: 'Where?',
              raw_text: 'Where?',
              start_time: 0.5,
              end_time: 0.9,
            },
            {
              index: 1,
              speaker_name: null,
              speaker_id: 1,
              text: 'Here.',
              raw_text: 'Here.',
              start_time: 1.25,
              end_time: 1.5,
            },
          ],
        },
      },
    },
    turns: ['Nora 500-900: Where?', 'Speaker 1 1250-1500: Here.'],
  },
  {
    name: 'names by id, which stand beside the list',
    file: {
      speakers: [
        { id: 's1', name: 'Nora Haddad' },
        { id: 's2', name: 'Emil Okafor' },
      ],
      segments: [
        { speaker: 's1', start: 0.5, end: 0.9, text: 'Where?' },
        { speaker: 's2', start: 1.25, end: 1.5, text: 'Here.' },
      ],
    },
    turns: ['Nora Haddad 500-900: Where?', 'Emil Okafor 1250-1500: Here.'],
  },
  {
    name: 'Amberscript: names by `spkid`',
    file: {
      speakers: [
        { spkid: 'spk1', name: 'Nora Haddad' },
        { spkid: 'spk2', name: '' },
      ],
      segments: [
        { speaker: 'spk1', words: [{ text: 'Where?', start: 0.5, end: 0.9, duration: 0.4 }] },
        { speaker: 'spk2', words: [{ text: 'Here.', start: 1.25, end: 1.5, duration: 0.25 }] },
      ],
    },
    turns: ['Nora Haddad 500-900: Where?', 'spk2 1250-1500: Here.'],
  },
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
    name: 'Simon Says: keys of one letter',
    file: {
      segments: [
        {
          speaker: 'Nora',
          start: 0.5,
          end: 1.5,
          words: [
            { w: 'Where', s: 0.5, e: 0.75 },
            { w: 'then?', s: 1, e: 1.5 },
          ],
        },
      ],
    },
    turns: ['Nora 500-1500: Where then?'],
  },
  {
    name: 'Mod9: an interval for each word',
    file: {
      final: true,
      interval: [0.5, 3],
      transcript: 'We left in the rain that day.',
      words: 'We left in the rain that day.'
        .split(' ')
        .map((word, i) => ({ word, interval: [(i + 1) / 2, (i + 1) / 2 + 0.25] })),
    },
    turns: ['- 500-3750: We left in the rain that day.'],
  },
  {
    name: 'Recall: participants and their words',
    file: [
      {
        participant: { id: 100, name: 'Nora' },
        words: [
          { text: 'Where', start_timestamp: { relative: 0.5 }, end_timestamp: { relative: 0.7 } },
          { text: 'then?', start_timestamp: { relative: 0.7 }, end_timestamp: { relative: 0.9 } },
        ],
      },
    ],
    turns: ['Nora 500-900: Where then?'],
  },
  {
    name: 'pieces of words that bring their spaces along',
    file: {
      tokens: [
        { text: 'It', start_ms: 0, end_ms: 200, speaker: '1' },
        { text: ' rai', start_ms: 200, end_ms: 300, speaker: '1' },
        { text: 'ned', start_ms: 300, end_ms: 400, speaker: '1' },
        { text: '.', start_ms: 400, end_ms: 410, speaker: '1' },
        { text: ' We', start_ms: 500, end_ms: 600, speaker: '2' },
        { text: ' stayed', start_ms: 600, end_ms: 900, speaker: '2' },
      ],
    },
    turns: ['Speaker 1 0-410: It rained.', 'Speaker 2 500-900: We stayed'],
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
    name: 'captions with a duration, nobody named',
    file: [
      { text: 'it rained', start: 0.5, duration: 2.1 },
      { text: 'all day', start: 2.6, duration: 1 },
    ],
    turns: ['- 500-3600: it rained all day'],
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
    problems: ['json-time-day'],
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
    problems: ['json-time-unit', 'json-time-day'],
  },
  {
    name: 'Symbl: whom a message is from',
    file: { messages: [{ text: 'Where?', from: { id: 'x', name: 'Nora' }, duration: 1.5 }] },
    turns: ['Nora ---: Where?'],
  },
  {
    name: 'no times at all; a name is a name',
    file: [
      { speaker: 'Nora', text: 'Where?' },
      { speaker: 'Emil', text: 'Here.' },
      { speaker: 'Unknown', text: 'Hm.' },
    ],
    turns: ['Nora ---: Where?', 'Emil ---: Here.', '- ---: Hm.'],
  },
];

describe.each(CASES)('$name', ({ file, turns, words, problems = [] }) => {
  test('is read', async () => {
    const heard = await hear(file);
    expect(heard.turns).toEqual(turns);
    if (words !== undefined) expect(heard.words).toEqual(words);
    expect(heard.problems.map((one) => one.split(':')[0])).toEqual(problems);
  });

  test('is this reader’s alone', () => expect(sureOf(file)).toEqual(['json-segments']));
});

test.each([
  ['settings', { version: 2, people: ['A'], pages: [{ title: 'x', id: 1 }] }],
  ['a list of names', [{ name: 'Nora', age: 40 }]],
  ['words without anybody or any time', [{ text: 'It rained.' }]],
  ['words and how often they come', [{ text: 'It rained.', interval: 30 }]],
  ['numbers', [1, 2, 3]],
  ['lists within lists without times', { pages: [{ items: [{ name: 'Nora', text: 'It rained.' }] }] }],
  ['lists that lie too deep', { a: [{ b: { c: { d: { e: { f: [{ start: 1, text: 'It rained.' }] } } } } }] }],
  ['empty groups', { calls: [{ parts: [] }, { parts: [{}] }] }],
])('%s are nobody’s', (_, file) => expect(sureOf(file)).toEqual([]));
