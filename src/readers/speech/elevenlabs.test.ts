import { testReader } from '../../../tests/support/speech.ts';

testReader('elevenlabs', [
  {
    name: 'ElevenLabs: spaces are elements, events stand among the words',
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
    name: 'ElevenLabs: two channels',
    file: {
      transcripts: [
        { channel_index: 0, text: 'Hi', words: [{ text: 'Hi', start: 0, end: 0.5, type: 'word' }] },
        { channel_index: 1, text: 'Yo', words: [{ text: 'Yo', start: 1, end: 1.5, type: 'word' }] },
      ],
    },
    turns: ['Channel 0 0-500: Hi', 'Channel 1 1000-1500: Yo'],
    words: ['Hi 0-500', 'Yo 1000-1500'],
  },
]);
