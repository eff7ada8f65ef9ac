import { expect, test } from 'vitest';
import { type SpeechCase, sureOf, testReader } from '../../../tests/support/speech.ts';

const CASES: readonly SpeechCase[] = [
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
    name: 'captions with a duration, nobody named',
    file: [
      { text: 'it rained', start: 0.5, duration: 2.1 },
      { text: 'all day', start: 2.6, duration: 1 },
    ],
    turns: ['- 500-3600: it rained all day'],
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

testReader('json-segments', CASES);

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
