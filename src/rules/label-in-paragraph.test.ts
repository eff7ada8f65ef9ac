import { testRule } from '../../tests/support/rules.ts';
import { labelInParagraph } from './label-in-paragraph.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nRK: ${answer}\n\nAB: And then?\n\nRK: We rowed home.\n\nAB: All of you?\n\nRK: All of us.\n`;

testRule(labelInParagraph, {
  valid: {
    'no label within': talk('It was cold for years, and then it thawed.'),
    'a colon of speech': talk('One thing is certain: it was cold.'),
  },
  invalid: {
    'a label without a stop before it': {
      text: talk('It was cold for years AB: And then?'),
      findings: ['3:27 “AB:” inside a paragraph: a turn of its own?'],
    },
  },
});
