import { testRule } from '../../tests/support/rules.ts';
import { dashStyle } from './dash-style.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(dashStyle, {
  valid: {
    'one kind': talk('We rowed—all of us—and I—I mean, we all did.'),
    'one kind, of a wire service': talk('We rowed -- all of us -- home.'),
    'spans of years and hyphens': talk('We rowed—all of us—in 1990–95, the well-known crew.'),
    'a score': talk('We rowed—all of us—and won 3 - 2.'),
    'a dash at the end': talk('We rowed—all of us—and I -- '),
  },
  invalid: {
    'a double hyphen among dashes': {
      text: talk('We rowed—all of us—and I -- I mean, they did.'),
      findings: ['3:29 -- with spaces; this file mostly uses — without spaces (2 of 3)'],
    },
    'a hyphen among dashes with spaces': { text: talk('We rowed – all of us – and I - I did.'), findings: ['3:33'] },
    'as many of both': { text: talk('We rowed -- all of us—home.'), findings: ['3:13'] },
    'a dash among hyphens': { text: talk('We rowed -- all -- of us—home.'), findings: ['3:29'] },
  },
});
