import { testRule } from '../../tests/support/rules.ts';
import { pageFurniture } from './page-furniture.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(pageFurniture, {
  valid: {
    'words only': talk('It was cold.'),
    'a page that is spoken of': talk('It is on page 12 of 30 of the log.'),
    'a page between turns': talk('It was cold.\n\n[[Page 12]]'),
  },
  invalid: {
    'a page on a line of its own': {
      text: talk('It was cold, and\n\n[[Page 12]]\n\nthen it snowed.'),
      findings: ['5:1 1 piece of page furniture inside turns set aside (line 5)'],
    },
    'a page among the words': {
      text: talk('We saw it in the fall Page 12 of 30 we left.'),
      findings: ['3:27 “Page 12 of 30” stands among the words'],
    },
  },
});
