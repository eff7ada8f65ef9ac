import { testRule } from '../../tests/support/rules.ts';
import { ellipsisAmbiguous } from './ellipsis-ambiguous.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(ellipsisAmbiguous, {
  valid: {
    'dots at the end': talk('It was cold, and…'),
    'an omission in brackets': talk('It was cold [...] and dark.'),
    'dots with a space behind': talk('It was cold... and dark.'),
  },
  invalid: {
    'beside an apostrophe': {
      text: 'AB: Why?\n\nCD: He didn’t...won’t say.\n\nAB: No?\n\nCD: No.\n',
      findings: ['3:14 “didn’t...won’t”: words left out, or a pause?'],
    },
    'three dots between words': {
      text: talk('The rules...because they were old.'),
      findings: ['3:14 “rules...because”: words left out, or a pause?'],
    },
    'one sign between words': { text: talk('It was cold…and dark.'), findings: ['3:16'] },
  },
});
