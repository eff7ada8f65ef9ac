import { testRule } from '../../tests/support/rules.ts';
import { nameLeak } from './name-leak.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;
const options = { map: { 'Ilse Brandauer': 'Ruth Brandner', 'Dr. Catherine Moor': 'Anna', 王小明: '李' } };

testRule(nameLeak, {
  valid: {
    'no map': talk('Brandauer was there.'),
    'nobody of the map': { text: talk('Omar was there.'), options },
    'a replacement': { text: talk('Ruth Brandner and Anna were there.'), options },
    'a word that is no name': { text: talk('We crossed the moor with the else and the ilse.'), options },
    'a short name’s neighbour': { text: talk('Else was there, and Moot.'), options },
    'two letters away': { text: talk('Brandmaier was there.'), options },
  },
  invalid: {
    'a surname': {
      text: talk('Mrs Brandauer was there.'),
      options,
      findings: ['3:9 “Brandauer” is in the redaction map'],
    },
    'in capitals, possessive': { text: talk('It was BRANDAUER’s boat.'), options, findings: ['3:12'] },
    'a misspelt one': {
      text: talk('Mrs Brandaur was there.'),
      options,
      findings: ['3:9 “Brandaur” is one letter from Brandauer'],
    },
    'two letters swapped': { text: talk('Mrs Brandaeur was there.'), options, findings: ['3:9'] },
    'another first letter': { text: talk('Katherine was there.'), options, findings: ['3:5'] },
    'as a label': { text: talk('Cold.\n\nMOOR: Very.'), options, findings: ['5:1'] },
    'in a script without capitals': { text: talk('王小明 was there.'), options, findings: ['3:5'] },
  },
});
