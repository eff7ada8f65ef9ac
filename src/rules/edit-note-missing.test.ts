import { testRule } from '../../tests/support/rules.ts';
import { editNoteMissing } from './edit-note-missing.ts';

const talk = (answer: string): string =>
  `The ferry\n\nAB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(editNoteMissing, {
  valid: {
    'no insertions': talk('It was cold and dark.'),
    'two are few': talk('It was [the] cold and [the] dark.'),
    'a note below': `${talk('It was [the] cold, [the] dark and [the] rain.')}\nThis interview has been edited for length and clarity.\n`,
  },
  invalid: {
    'three insertions': {
      text: talk('It was [the] cold, [the] dark and [the] rain.'),
      findings: ['file 3 bracketed insertions, and no note to the reader'],
    },
    'omissions too': {
      text: talk('It was [the] cold [...] and dark [...] and wet.'),
      findings: ['file 1 bracketed insertion and 2 omissions, and no note to the reader'],
    },
    'fewer, where fewer are asked for': { text: talk('It was [the] cold.'), options: { least: 1 }, findings: ['file'] },
  },
});
