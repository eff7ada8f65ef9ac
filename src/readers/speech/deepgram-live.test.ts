import { testReader } from '../../../tests/support/speech.ts';

/** A word and when it begins, in seconds; each lasts 0.4. */
type Said = readonly [word: string, start: number, speaker?: number];

const message = (isFinal: boolean | undefined, words: readonly Said[], channel = [0, 1]): unknown => ({
  type: 'Results',
  channel_index: channel,
  start: words[0]?.[1] ?? 0,
  duration: 2,
  ...(isFinal === undefined ? {} : { is_final: isFinal }),
  channel: {
    alternatives: [
      {
        transcript: words.map(([word]) => word).join(' '),
        words: words.map(([word, start, speaker]) => ({
          word: word.toLowerCase().replace(/\W/g, ''),
          punctuated_word: word,
          start,
          end: start + 0.4,
          ...(speaker === undefined ? {} : { speaker }),
        })),
      },
      { transcript: 'nonsense', words: [] },
    ],
  },
});
const text = (transcript: string, start: number, channel = [0, 1]): unknown => ({
  channel_index: channel,
  start,
  duration: 2,
  is_final: true,
  channel: { alternatives: [{ transcript, words: [] }] },
});
const lines = (...messages: unknown[]): string => messages.map((one) => JSON.stringify(one)).join('\n');
const asked = [
  { type: 'SpeechStarted', channel: [0], timestamp: 0.4 },
  message(false, [['Wear', 0.5, 0]]),
  message(true, [['Where?', 0.5, 0]]),
  { type: 'UtteranceEnd', channel: [0, 1], last_word_end: 0.9 },
  message(true, []),
  message(true, [
    ['In', 2, 1],
    ['Varna.', 2.5, 1],
  ]),
  { type: 'Metadata', request_id: 'x', duration: 4 },
];
const turns = ['Speaker 0 500-900: Where?', 'Speaker 1 2000-2900: In Varna.'];

testReader('deepgram', [
  {
    name: 'a list of messages: the final ones',
    file: asked,
    turns,
    words: ['Where? 500-900', 'In 2000-2400', 'Varna. 2500-2900'],
  },
  { name: 'messages, a line each', file: lines(...asked), turns },
  { name: 'one message', file: message(true, [['Where?', 0.5]]), turns: ['- 500-900: Where?'] },
  {
    name: 'none is final: the last of each stretch',
    file: lines(
      message(false, [['Wear', 0.5]]),
      message(false, [
        ['Where', 0.5],
        ['then?', 1],
      ]),
      message(undefined, [['Here.', 3]]),
    ),
    turns: ['- 500-3400: Where then? Here.'],
  },
  {
    name: 'words alone in the text',
    file: lines(text('Where then?', 0.5), text('', 2), text('Here.', 3)),
    turns: ['- 500-5000: Where then? Here.'],
  },
  {
    name: 'two channels, in order of time',
    file: lines(
      message(true, [['Where?', 0.5]], [0, 2]),
      message(true, [['Here.', 3]], [1, 2]),
      message(true, [['Oh.', 2]], [0, 2]),
      text('Yes.', 9, [1, 2]),
    ),
    turns: ['Channel 0 500-2400: Where? Oh.', 'Channel 1 3000-11000: Here. ¶ Yes.'],
  },
]);
