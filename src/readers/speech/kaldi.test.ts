import { testReader } from '../../../tests/support/speech.ts';

const words = [
  { start: 0.4, end: 0.6, confidence: 0.9, word: 'well', punct: 'Well,', index: 0 },
  { start: 0.6, end: 0.9, confidence: 0.9, word: 'where', punct: 'where?', index: 1 },
  { start: 1.25, end: 1.5, confidence: 0.9, word: 'here', punct: 'Here.', index: 2 },
  { start: 9, end: 9.5, confidence: 0.9, word: 'oh', punct: 'Oh.', index: 3 },
];
const segment = (start: number, duration: number, id: string) => ({
  '@type': 'Segment',
  start,
  duration,
  bandwidth: 'S',
  speaker: { '@id': id, gender: 'F' },
});
const segmentation = {
  '@type': 'AudioFile',
  speakers: [{ '@type': 'Speaker', '@id': 'S0', gender: 'F' }],
  segments: [segment(0.5, 0.5, 'S0'), segment(1.2, 1, 'S1'), segment(8, 2, 'S1')],
};
const turns = ['S0 400-900: Well, where?', 'S1 1250-9500: Here. ¶ Oh.'];

testReader('kaldi', [
  {
    name: 'BBC Kaldi: a word is that segment’s which began last, and the first one’s before all',
    file: {
      action: 'audio-transcribe',
      retval: { status: true, punct: 'Well, where? Here. Oh.', words, segmentation },
    },
    turns,
    words: ['Well, 400-600', 'where? 600-900', 'Here. 1250-1500', 'Oh. 9000-9500'],
  },
  { name: 'without its wrapping', file: { words, segmentation }, turns },
  { name: 'without segments', file: { retval: { words } }, turns: ['- 400-9500: Well, where? Here. ¶ Oh.'] },
  {
    name: 'without punctuation',
    file: { retval: { words: words.map(({ punct, ...word }) => word), segmentation } },
    turns: ['S0 400-900: well where', 'S1 1250-9500: here oh'],
  },
]);
