import { testReader } from '../../../tests/support/speech.ts';

/** A word and when it begins, in seconds; each lasts 0.4. */
type Said = readonly [word: string, start: number, speaker?: string];

const result = (id: string, isPartial: boolean, words: readonly Said[], more: object = {}): unknown => ({
  ResultId: id,
  StartTime: words[0]?.[1] ?? 0,
  EndTime: 9,
  IsPartial: isPartial,
  Alternatives: [
    {
      Transcript: words.map(([word]) => word).join(' '),
      Items: words.map(([Content, start, speaker]) =>
        /\w/.test(Content)
          ? { Content, Type: 'pronunciation', StartTime: start, EndTime: start + 0.4, Speaker: speaker }
          : { Content, Type: 'punctuation', StartTime: start, EndTime: start },
      ),
    },
  ],
  ...more,
});
const event = (...Results: unknown[]): object => ({ Transcript: { Results } });
const lines = (...events: unknown[]): string => events.map((one) => JSON.stringify(one)).join('\n');
const where: readonly Said[] = [
  ['Where', 0.5, '0'],
  ['?', 30],
];
const here: readonly Said[] = [
  ['Here', 2, '1'],
  ['.', 30],
];
const talk = [
  event(),
  event(result('a', true, [['Wear', 0.5]])),
  event(result('a', false, where)),
  event(result('b', false, here)),
];
const turns = ['Speaker 0 500-900: Where?', 'Speaker 1 2000-2400: Here.'];

testReader('aws', [
  {
    name: 'a list of events: what is partial comes again',
    file: talk,
    turns,
    words: ['Where 500-900', 'Here 2000-2400'],
  },
  { name: 'events, a line each', file: lines(...talk), turns },
  { name: 'within TranscriptEvent', file: lines(...talk.map((one) => ({ TranscriptEvent: one }))), turns },
  { name: 'one event', file: event(result('a', false, where)), turns: turns.slice(0, 1) },
  {
    name: 'all of it is partial: the last of each result',
    file: lines(
      event(result('a', true, [['Wear', 0.5]])),
      event(result('a', true, where)),
      event(result('b', true, here)),
    ),
    turns,
  },
  {
    name: 'two channels, one of them as text alone',
    file: [
      event(result('a', false, [['Where', 0.5]], { ChannelId: 'ch_0' })),
      event(
        result('b', false, [], {
          ChannelId: 'ch_1',
          StartTime: 2,
          EndTime: 3,
          Alternatives: [{ Transcript: 'Here.' }],
        }),
      ),
    ],
    turns: ['ch_0 500-900: Where', 'ch_1 2000-3000: Here.'],
  },
]);
