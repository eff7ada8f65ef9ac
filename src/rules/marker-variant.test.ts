import { testRule } from '../../tests/support/rules.ts';
import { markerVariant } from './marker-variant.ts';

const talk = (first: string, second: string, third = first): string =>
  `AB: How was it?\n\nCD: The ${first} boat left.\n\nAB: And then?\n\nCD: The ${second} shore.\n\nAB: And?\n\nCD: The ${third} end.\n`;

testRule(markerVariant, {
  valid: {
    'one spelling': talk('[inaudible]', '[inaudible]'),
    'a capital and a stop': talk('[inaudible]', '[Inaudible.]'),
    'with and without a time': talk('[inaudible]', '[inaudible 00:14:02]'),
    'one who laughs, all who laugh': talk('[laughs]', '[laughter]'),
    'two tags': talk('[inaudible]', '(pause)'),
  },
  invalid: {
    'another word': {
      text: talk('[inaudible]', '[unintelligible]'),
      findings: ['7:9 “[unintelligible]” (1 time) is “[inaudible]” (2) in another spelling'],
    },
    'other brackets': { text: talk('[laughs]', '(laughs)'), findings: ['7:9'] },
    'the more common one counts': { text: talk('[crosstalk]', '[cross talk]', '[cross talk]'), findings: ['3:9'] },
  },
});
