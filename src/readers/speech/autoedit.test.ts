import { testReader } from '../../../tests/support/speech.ts';

const word = (text: string, startTime: number) => ({ id: 0, text, startTime, endTime: startTime + 0.4 });
const asked = {
  id: 0,
  speaker: 'Ida',
  paragraph: [{ id: 0, line: [{ id: 0, words: [word('Where', 0.5), word('then?', 1)] }] }],
};
const told = {
  id: 1,
  speaker: 'U_UKN',
  paragraph: [
    {
      id: 1,
      line: [
        { id: 0, words: [word('In', 2)] },
        { id: 1, words: [word('Varna.', 2.5)] },
      ],
    },
  ],
};
const turns = ['Ida 500-1400: Where then?', '- 2000-2900: In Varna.'];

testReader('autoedit', [
  {
    name: 'autoEdit 2: a project',
    file: { title: 'Tides', text: [asked, told] },
    turns,
    words: ['Where 500-900', 'then? 1000-1400', 'In 2000-2400', 'Varna. 2500-2900'],
  },
  { name: 'the list alone', file: [asked, told], turns },
  {
    name: 'an older file: words in the place of lines; each paragraph is one',
    file: [
      { speaker: 'Unnamed Speaker', paragraph: [{ line: [word('Where', 0.5), word('then?', 1)] }] },
      { speaker: 'Unnamed Speaker', paragraph: [{ line: [word('Here.', 2)] }] },
    ],
    turns: ['- 500-2400: Where then? ¶ Here.'],
  },
]);
