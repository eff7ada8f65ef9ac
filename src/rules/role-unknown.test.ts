import { testRule } from '../../tests/support/rules.ts';
import { roleUnknown } from './role-unknown.ts';

const talk = (...labels: readonly string[]): string =>
  labels.map((label) => `${label}: We rowed home in the rain.\n`).join('\n');

testRule(roleUnknown, {
  valid: {
    'questions show it': 'AB: How was it?\n\nCD: Cold.\n\nAB: And then?\n\nCD: We rowed home.\n',
    'labels show it': talk('Interviewer', 'Narrator', 'Interviewer', 'Narrator'),
    'a meeting': talk('AB', 'CD', 'EF', 'GH', 'IJ', 'AB', 'CD', 'EF', 'GH', 'IJ'),
    'one voice that says little': talk('AB', 'CD', 'CD', 'CD', 'CD'),
  },
  invalid: {
    'nobody asks': {
      text: talk('AB', 'CD', 'AB', 'CD', 'AB', 'CD'),
      findings: ['file nothing shows which of 2 speakers asks'],
    },
    'both ask': {
      text: 'AB: Cold?\n\nCD: Were you?\n\nAB: Were you?\n\nCD: And you?\n',
      findings: ['file'],
    },
  },
});
