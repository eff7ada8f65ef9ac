import { testRule } from '../../tests/support/rules.ts';
import { apostropheMixed } from './apostrophe-mixed.ts';

const talk = (answer: string): string =>
  `AB: Isn’t it cold?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We don’t know.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(apostropheMixed, {
  valid: {
    'curly ones alone': talk('It’s cold.'),
    'a century left out': talk('In the ’90s it wasn’t.'),
    'straight quotation marks': talk("He said 'cold' and left."),
    'feet and minutes': talk("The mast is 40' high."),
    'an address on the web': talk("It is at https://example.org/it's and so on."),
  },
  invalid: {
    'one straight among curly ones': {
      text: talk("It's cold."),
      findings: ['3:7 straight apostrophe; this file mostly uses ’ (2 of 3)'],
    },
    'at the end of a word': { text: talk("The boats' keels."), findings: ['3:14'] },
    'a straight century': { text: talk("In the '90s."), findings: ['3:12'] },
    'escaped in Markdown': { text: talk("It\\'s cold."), path: 'interview.md', findings: ['3:8'] },
    'curly ones where most are straight': {
      text: talk("I can't, I won't, I'd rather not."),
      findings: [
        "1:8 curly apostrophe; this file mostly uses ' (3 of 5)",
        "7:11 curly apostrophe; this file mostly uses ' (3 of 5)",
      ],
    },
  },
});
