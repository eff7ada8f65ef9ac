import { testRule } from '../../tests/support/rules.ts';
import { inaudibleUnlocated } from './inaudible-unlocated.ts';

const LONG = 'and on we rowed '.repeat(50);
const talk = (answer: string, time = '[00:14:02] '): string =>
  `AB: ${time}How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: Yes.\n`;

testRule(inaudibleUnlocated, {
  valid: {
    'a time of its own': talk(`${LONG} the [inaudible 00:17:03] boat.`),
    'a time just before': talk('The [inaudible] boat.'),
    'no times in the file': talk(`${LONG} the [inaudible] boat.`, ''),
    'something heard': talk(`${LONG} the [laughs] boat.`),
  },
  invalid: {
    'far from any time': {
      text: talk(`The boat.\n\n${LONG}the [inaudible] boat.`),
      findings: ['5:805 “[inaudible]” has no time near it; this file has times'],
    },
    'in round brackets': { text: talk(`The boat.\n\n${LONG}the (unintelligible) boat.`), findings: ['5:805'] },
    'only the second of two': {
      text: talk(`The [inaudible 00:15:00] boat.\n\n${LONG}the [inaudible] boat.`),
      findings: ['5:805'],
    },
  },
});
