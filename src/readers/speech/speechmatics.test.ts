import { testReader } from '../../../tests/support/speech.ts';

const sm = (content: string, start: number, end: number, more: object = {}, speaker?: string) => ({
  type: 'word',
  start_time: start,
  end_time: end,
  alternatives: [{ content, confidence: 1, language: 'en', ...(speaker === undefined ? {} : { speaker }) }],
  ...more,
});

testReader('speechmatics', [
  {
    name: 'Speechmatics v2: punctuation is the last word’s; UU is nobody',
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
    name: 'Speechmatics v2: another speaks, and nobody says who',
    file: {
      format: '2.9',
      metadata: { transcription_config: { language: 'en' } },
      results: [
        { type: 'speaker_change', start_time: 0.4, end_time: 0.4, score: 0.9 },
        sm('Where', 0.5, 0.9),
        sm('then', 0.9, 1.2),
        { type: 'speaker_change', start_time: 1.2, end_time: 1.2, score: 0.9 },
        sm('Here', 1.25, 1.5),
        sm('.', 1.5, 1.5, { type: 'punctuation', attaches_to: 'previous', is_eos: true }),
      ],
    },
    turns: ['- 500-1200: Where then', '- 1250-1500: Here.'],
  },
  {
    name: 'Speechmatics v1: times in quotation marks, speakers by time',
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
]);
