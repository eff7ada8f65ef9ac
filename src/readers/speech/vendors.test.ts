import { describe, expect, test } from 'vitest';
import { hear, sureOf } from '../../../tests/support/speech.ts';

const dg = (word: string, start: number, end: number, more: object = {}) => ({
  word: word.toLowerCase().replace(/\W/g, ''),
  punctuated_word: word,
  start,
  end,
  ...more,
});
const dgFile = (results: object) => ({ metadata: { request_id: 'x' }, results });
const alternative = (more: object) => ({ alternatives: [{ transcript: 'Where? Here.', confidence: 1, ...more }] });
const aai = (text: string, start: number, end: number, more: object = {}) => ({
  text,
  start,
  end,
  confidence: 0.9,
  ...more,
});
const text = (value: string, ts: number, end: number) => ({ type: 'text', value, ts, end_ts: end, confidence: 1 });
const punct = (value: string) => ({ type: 'punct', value });
const sm = (content: string, start: number, end: number, more: object = {}, speaker?: string) => ({
  type: 'word',
  start_time: start,
  end_time: end,
  alternatives: [{ content, confidence: 1, language: 'en', ...(speaker === undefined ? {} : { speaker }) }],
  ...more,
});

const CASES: readonly { name: string; id: string; file: unknown; turns: string[]; words?: string[] }[] = [
  {
    name: 'Deepgram: utterances before all else',
    id: 'deepgram',
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
    id: 'deepgram',
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
    id: 'deepgram',
    file: dgFile({
      channels: [
        alternative({ words: [dg('Where?', 0.5, 0.9, { speaker: 0 }), dg('Here.', 1.25, 1.5, { speaker: 1 })] }),
      ],
    }),
    turns: ['Speaker 0 500-900: Where?', 'Speaker 1 1250-1500: Here.'],
  },
  {
    name: 'Deepgram: the text alone, in the JavaScript client’s wrapping',
    id: 'deepgram',
    file: { result: dgFile({ channels: [alternative({ words: [] })] }), error: null },
    turns: ['- ---: Where? Here.'],
  },
  {
    name: 'Deepgram: two channels, in order of time',
    id: 'deepgram',
    file: dgFile({
      channels: [
        alternative({ words: [dg('Where?', 0.5, 0.9), dg('Oh.', 3, 3.5)] }),
        alternative({ words: [dg('Here.', 1.25, 1.5)] }),
      ],
    }),
    turns: ['Channel 0 500-900: Where?', 'Channel 1 1250-1500: Here.', 'Channel 0 3000-3500: Oh.'],
  },
  {
    name: 'AssemblyAI: milliseconds, letters for speakers, which say nothing of who answers',
    id: 'assemblyai',
    file: {
      id: 'x',
      status: 'completed',
      audio_url: 'https://example.org/a.mp3',
      language_code: 'en_us',
      text: 'Where? Here.',
      words: [aai('Where?', 500, 900, { speaker: 'A' }), aai('Here.', 1250, 1500, { speaker: 'B' })],
      utterances: [
        aai('Where?', 500, 900, { speaker: 'A', words: [aai('Where?', 500, 900, { speaker: 'A' })] }),
        aai('Here.', 1250, 1500, { speaker: 'B', words: [aai('Here.', 1250, 1500, { speaker: 'B' })] }),
      ],
      audio_duration: 2,
    },
    turns: ['A 500-900: Where?', 'B 1250-1500: Here.'],
    words: ['Where? 500-900', 'Here. 1250-1500'],
  },
  {
    name: 'AssemblyAI: no utterances',
    id: 'assemblyai',
    file: {
      id: 'x',
      status: 'completed',
      audio_url: 'a',
      text: 'It rained.',
      words: [aai('It', 0, 200), aai('rained.', 200, 900)],
      utterances: null,
      audio_duration: 1,
    },
    turns: ['- 0-900: It rained.'],
  },
  {
    name: 'AssemblyAI: paragraphs',
    id: 'assemblyai',
    file: {
      id: 'x',
      confidence: 0.9,
      audio_duration: 2,
      paragraphs: [
        aai('It rained.', 0, 900, { words: [aai('It', 0, 200), aai('rained.', 200, 900)] }),
        aai('We stayed.', 1000, 1900, { words: [aai('We', 1000, 1200), aai('stayed.', 1200, 1900)] }),
      ],
    },
    turns: ['- 0-1900: It rained. ¶ We stayed.'],
  },
  {
    name: 'Rev.ai: punctuation with its own spaces; an unknown word; names',
    id: 'rev',
    file: {
      speakers: [{ id: 7, name: 'Nora Haddad' }],
      monologues: [
        { speaker: 7, elements: [text('Well', 0.5, 0.8), punct(', '), text('where', 0.8, 0.9), punct('?')] },
        {
          speaker: 1,
          elements: [
            text('Twenty', 1.25, 1.5),
            punct('-'),
            text('five', 1.5, 1.7),
            punct(' '),
            { type: 'unknown', value: '<unknown>' },
            punct('.'),
          ],
        },
        { speaker: 0, speaker_info: { id: 'x', display_name: 'Emil' }, elements: [text('Oh', 2, 2.2), punct('.')] },
      ],
    },
    turns: ['Nora Haddad 500-900: Well, where?', 'Speaker 1 1250-1700: Twenty-five <unknown>.', 'Emil 2000-2200: Oh.'],
    words: ['Well 500-800', 'where 800-900', 'Twenty 1250-1500', 'five 1500-1700', 'Oh 2000-2200'],
  },
  {
    name: 'Rev.com: a clock, and no spaces in the punctuation',
    id: 'rev',
    file: {
      monologues: [
        {
          speaker: 0,
          elements: [
            { type: 'text', value: 'Well', timestamp: '00:01:00,500', end_timestamp: '00:01:00,900' },
            punct(','),
            { type: 'text', value: 'yes', timestamp: '00:01:01,000', end_timestamp: '00:01:01,200' },
            punct('.'),
          ],
        },
      ],
    },
    turns: ['Speaker 0 60500-61200: Well, yes.'],
  },
  {
    name: 'Speechmatics v2: punctuation is the last word’s; UU is nobody',
    id: 'speechmatics',
    file: {
      format: '2.9',
      metadata: { transcription_config: { language: 'en' } },
      results: [
        sm('Where', 0.5, 0.9, {}, 'S1'),
        sm('?', 0.9, 0.9, { type: 'punctuation', attaches_to: 'previous', is_eos: true }, 'S1'),
        sm('Here', 1.25, 1.5, {}, 'S2'),
        sm('.', 1.5, 1.5, { type: 'punctuation', attaches_to: 'previous', is_eos: true }, 'UU'),
        sm('Hm', 2, 2.2, {}, 'UU'),
      ],
    },
    turns: ['S1 500-900: Where?', 'S2 1250-1500: Here.', '- 2000-2200: Hm'],
    words: ['Where 500-900', 'Here 1250-1500', 'Hm 2000-2200'],
  },
  {
    name: 'Speechmatics v1: times in quotation marks, speakers by time',
    id: 'speechmatics',
    file: {
      format: '1.0',
      job: { id: 1 },
      speakers: [
        { duration: '0.7', name: 'M1', time: '0.5' },
        { duration: '0.3', name: 'F1', time: '1.25' },
      ],
      words: [
        { duration: '0.4', name: 'Where', time: '0.5', confidence: '1.0' },
        { duration: '0', name: '?', time: '0.9' },
        { duration: '0.25', name: 'Here', time: '1.25' },
        { duration: '0', name: '.', time: '1.5' },
      ],
    },
    turns: ['M1 500-900: Where?', 'F1 1250-1500: Here.'],
  },
  {
    name: 'Deepgram: two channels, one of them with two speakers',
    id: 'deepgram',
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
  {
    name: 'ElevenLabs: spaces are elements, events stand among the words',
    id: 'elevenlabs',
    file: {
      language_code: 'en',
      language_probability: 0.98,
      text: 'Where to? (laughs) Here.',
      words: [
        { text: 'Where', start: 0.5, end: 0.7, type: 'word', speaker_id: 'speaker_0' },
        { text: ' ', start: 0.7, end: 0.7, type: 'spacing', speaker_id: 'speaker_0' },
        { text: 'to?', start: 0.7, end: 0.9, type: 'word', speaker_id: 'speaker_0' },
        { text: ' ', start: 0.9, end: 1, type: 'spacing', speaker_id: 'speaker_0' },
        { text: '(laughs)', start: 1, end: 1.2, type: 'audio_event', speaker_id: 'speaker_1' },
        { text: 'Here.', start: 1.25, end: 1.5, type: 'word', speaker_id: 'speaker_1' },
      ],
    },
    turns: ['speaker_0 500-900: Where to?', 'speaker_1 1000-1500: (laughs) Here.'],
  },
  {
    name: 'Vosk: a list of results, the best of several; an empty one',
    id: 'vosk',
    file: [
      { result: [{ conf: 1, start: 0.5, end: 0.9, word: 'where' }], text: 'where' },
      { text: '' },
      {
        alternatives: [
          { confidence: 200, result: [{ start: 1.25, end: 1.5, word: 'here' }], text: 'here' },
          { text: 'hear' },
        ],
      },
    ],
    turns: ['- 500-1500: where here'],
    words: ['where 500-900', 'here 1250-1500'],
  },
  {
    name: 'vosk-transcriber',
    id: 'vosk',
    file: {
      monologues: [
        {
          speaker: { id: 'unknown', name: null },
          start: 0,
          end: 1,
          terms: [{ confidence: 1, start: 0.5, end: 0.9, text: 'where', type: 'WORD' }],
        },
      ],
      text: 'where',
    },
    turns: ['- 500-900: where'],
  },
  {
    name: 'Digital Paper Edit: paragraphs say who; a word before the first is the first’s',
    id: 'dpe',
    file: {
      words: [
        { id: 0, start: 0.4, end: 0.6, text: 'Well,' },
        { id: 1, start: 0.6, end: 0.9, text: 'where?' },
        { id: 2, start: 1.25, end: 1.5, text: 'Here.' },
        { id: 3, start: 9, end: 9.5, text: 'Oh.' },
      ],
      paragraphs: [
        { id: 0, start: 0.5, end: 0.9, speaker: 'Nora' },
        { id: 1, start: 1.25, end: 1.5, speaker: 'U_UKN' },
      ],
    },
    turns: ['Nora 400-900: Well, where?', '- 1250-9500: Here. ¶ Oh.'],
  },
  {
    name: 'Podlove: the voice is the name',
    id: 'podlove-json',
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
  {
    name: 'Podcasting 2.0: segments of a word, a line end, no speaker, times in quotation marks',
    id: 'podcast-json',
    file: {
      version: '1.0.0',
      segments: [
        { speaker: 'Nora', startTime: 0.5, endTime: 0.7, body: 'It' },
        { speaker: 'Nora', startTime: '0.7', endTime: 0.9, body: 'rained\n' },
        { speaker: 'Nora', startTime: 1, body: 'on.' },
        { speaker: '', startTime: 2, endTime: 3, body: 'Hm.' },
      ],
    },
    turns: ['Nora 500--: It rained ¶ on.', '- 2000-3000: Hm.'],
  },
  {
    name: 'oTranscribe: names typed by hand, a time within a line, markup',
    id: 'otranscribe',
    file: {
      text: '<p><span class="timestamp" data-timestamp="1.5">00:01</span>&nbsp;Nora: Where were <i>you</i> &amp; yours?</p><p>Emil: <span class="timestamp" data-timestamp="4.25">00:04</span> In Varna, <span class="timestamp" data-timestamp="6">00:06</span>by the sea.<br />On the quay.</p><p>Nora: And then?</p><p>Emil: We left.</p>',
      media: 'a.mp3',
      'media-time': 7.5,
    },
    turns: [
      'Nora 1500--: Where were you & yours?',
      'Emil 4250--: In Varna, by the sea. ¶ On the quay.',
      'Nora ---: And then?',
      'Emil ---: We left.',
    ],
  },
];

describe.each(CASES)('$name', ({ id, file, turns, words }) => {
  test('is read', async () => {
    const { turns: read, words: timed, problems, transcript } = await hear(file);
    expect(read).toEqual(turns);
    if (words !== undefined) expect(timed).toEqual(words);
    expect(problems).toEqual([]);
    if (id === 'assemblyai') expect(transcript.speakers.map(({ role }) => role)).not.toContain('interviewee');
  });

  test('is one reader’s alone', () => expect(sureOf(file)).toEqual([id]));
});
