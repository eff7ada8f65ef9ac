import { testRule } from '../../tests/support/rules.ts';
import { fillerWords } from './filler-words.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed to the end of the day.\n\nAB: All?\n\nCD: All of us.\n`;

testRule(fillerWords, {
  valid: {
    'none of them': talk('It was cold.'),
    'you know with an object': talk('Then you know the harbour, and I mean it.'),
    'a German word': talk('Um acht Uhr kam er, und die Leute und der Hund und die Kinder auch.'),
    'a Portuguese word': talk('Um barco e uma casa em terra do rei, os dois em um porto do sul.'),
  },
  invalid: {
    'one of them': { text: talk('Um, it was cold.'), findings: ['file 1 filler word: “um” 1'] },
    'several of them': {
      text: talk('Um, it was, you know, uh, cold, um, I mean, hmm.'),
      findings: ['file 6 filler words: “um” 2, “I mean” 1, “hmm” 1 …'],
    },
    'German ones': {
      text: talk('Äh, ich und der Hund und die Kinder, ähm, und die Leute, äh.'),
      findings: ['file 3 filler words: “äh” 2, “ähm” 1'],
    },
  },
});
