import { testReader } from '../../../tests/support/speech.ts';

testReader('dpe', [
  {
    name: 'Digital Paper Edit: paragraphs say who; a word before the first is the first’s',
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
]);
