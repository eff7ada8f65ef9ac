import { testRule } from '../../tests/support/rules.ts';
import { labelLookalike } from './label-lookalike.ts';

const talk = (paragraph: string): string =>
  `Nora: How was it?\n\nTess: It was cold.\n\n${paragraph}\n\nNora: And then?\n\nTess: We rowed home.\n\nNora: All of you?\n\nTess: All of us.\n`;

testRule(labelLookalike, {
  valid: {
    'a colon late in the sentence': talk('What I learned on that long night in the harbour: never sail alone.'),
    'a word that nobody takes for a name': talk('Note: never sail alone.'),
    'a pronoun first': talk('I would say: never sail alone.'),
    'a colon behind the label': talk('').replace('It was cold.', 'One thing I learned: never sail alone.'),
    'labels in capitals': talk('One thing I learned: never sail alone.').replace(/Nora|Tess/g, (name) =>
      name.toUpperCase(),
    ),
  },
  invalid: {
    'a sentence with a colon': {
      text: talk('One thing I learned: never sail alone.'),
      findings: ['5:1 “One thing I learned:” is read as words, not as a speaker'],
    },
    'two words': { text: talk('Last rule: never sail alone.'), findings: ['5:1'] },
    'bold among bold labels': {
      text: talk('**Last rule:** never sail alone.').replace(/(Nora|Tess):/g, '**$1:**'),
      path: 'interview.md',
      findings: ['5:3'],
    },
  },
});
