import { testRule } from '../../tests/support/rules.ts';
import { insertionDensity } from './insertion-density.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: Yes.\n`;
const LONG = 'and on we rowed '.repeat(100);
const DENSE = 'We [the crew] rowed [home] when [the captain] had sold [the boat].';

testRule(insertionDensity, {
  valid: {
    'few in many words': talk(`${DENSE} ${LONG}`),
    'one in a short answer': talk('We [the crew] rowed home.'),
    'numbers of notes': talk('We [1] rowed [2] home [3] when he [4] left [5].'),
    tags: talk('We [laughs] rowed [coughs] home [sighs] then [pause] and [inaudible] on.'),
    'as the option has it': { text: talk(DENSE), options: { per: 3 } },
  },
  invalid: {
    'four in a short answer': {
      text: talk(DENSE),
      findings: ['3:1 4 insertions in 16 words of one speaker, one in 4'],
    },
    'over several turns': {
      text: talk('We [the crew] rowed [home].').replace('We rowed home.', 'When [the captain] had sold [the boat].'),
      findings: ['3:1'],
    },
    'as the option has it': { text: talk(`${DENSE} ${LONG}`), options: { per: 200 }, findings: ['3:1'] },
  },
});
