import { testRule } from '../../tests/support/rules.ts';
import { editNoteMissing } from './edit-note-missing.ts';

const talk = (answer: string): string => `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n`;
const MARKED = 'It was [very] cold [that night] and [the harbour] froze [...] over.';

testRule(editNoteMissing, {
  valid: {
    'nothing in brackets': talk('It was cold.'),
    'a single insertion': talk('It was [very] cold.'),
    'a note above': `The Last Ferry\n\nThis interview has been edited for length and clarity.\n\n${talk(MARKED)}`,
    'a note below': `${talk(MARKED)}\nEdited for length and clarity.\n`,
    'a note in Spanish': `La última balsa\n\nEsta entrevista fue editada por su extensión.\n\n${talk(MARKED)}`,
    'links and numbers': {
      text: talk('It [was][a] cold [1] and [dark][b] and [wet][c].'),
      path: 'interview.md',
    },
  },
  invalid: {
    'insertions and an omission': {
      text: talk(MARKED),
      findings: [
        'file 3 bracketed insertions and 1 bracketed omission, no note that the interview was edited or translated',
      ],
    },
    'who edited something else': {
      text: `The Last Ferry\n\nTess Boyle has edited two journals of the sea.\n\n${talk(MARKED)}`,
      findings: ['file'],
    },
    'fewer, where fewer are asked for': {
      text: talk('It was [very] cold.'),
      options: { minMarks: 1 },
      findings: ['file'],
    },
  },
});
