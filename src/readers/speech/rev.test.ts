import { testReader } from '../../../tests/support/speech.ts';

const text = (value: string, ts: number, end: number) => ({ type: 'text', value, ts, end_ts: end, confidence: 1 });
const punct = (value: string) => ({ type: 'punct', value });

testReader('rev', [
  {
    name: 'Rev.ai: punctuation with its own spaces; an unknown word; names',
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
]);
