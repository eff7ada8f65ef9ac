import { testRule } from '../../tests/support/rules.ts';
import { spacing } from './spacing.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then? Did you?\n\nCD: We rowed. All home.\n\nAB: All?\n\nCD: All of us.\n`;

testRule(spacing, {
  valid: {
    'one space': talk('Cold. And dark.'),
    'two after most sentences': talk('Cold.  And dark.  And wet.  And far.'),
    French: talk('Froid ! Et vous ? Oui ; et lui ? Non !'),
    columns: talk('north     south'),
    'spaced dots': talk('It was . . . cold, about .5 degrees.'),
    'a face': talk('It was cold :) and dark.'),
    'a Markdown line break': { text: talk('It was cold.  \nAnd dark.'), path: 'interview.md' },
  },
  invalid: {
    'two between words': { text: talk('It was  cold.'), findings: ['3:11 two spaces'] },
    'two after one sentence': { text: talk('Cold.  And dark.'), findings: ['3:10 two spaces'] },
    'before a full stop': { text: talk('Yes  .'), findings: ['3:8 space before “.”'] },
    'before a comma and a question mark': { text: talk('Cold , was it ?'), findings: ['3:9', '3:18'] },
    'with a zero-width space inside': { text: talk('It was \u200b cold.'), findings: ['3:11'] },
  },
});
