import { testRule } from '../../tests/support/rules.ts';
import { labelLookalike } from './label-lookalike.ts';

const talk = (paragraph: string): string =>
  `Q: How was it?\n\nA: It was cold.\n\n${paragraph}\n\nQ: And then?\n\nA: We rowed home.\n\nQ: All of you?\n\nA: All of us.\n`;

testRule(labelLookalike, {
  valid: {
    'a sentence with a colon': talk('One thing I learned: never sail alone.'),
    'no colon': talk('Lesson One was never to sail alone.'),
    'hardly a word behind it': talk('Total Distance: Nine miles.'),
  },
  invalid: {
    'a capitalised word': {
      text: talk('Moral: Never sail alone, my father said.'),
      findings: ['5:1 “Moral:” looks like a label; it was read as speech'],
    },
  },
});
