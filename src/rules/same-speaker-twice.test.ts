import { testRule } from '../../tests/support/rules.ts';
import { sameSpeakerTwice } from './same-speaker-twice.ts';

testRule(sameSpeakerTwice, {
  valid: { 'they take turns': 'AB: Cold?\n\nCD: Yes.\n\nAB: Very?\n\nCD: Very.\n' },
  invalid: {
    'a label before each paragraph': {
      text: 'AB: Cold?\n\nCD: Yes.\n\nCD: And dark.\n\nAB: Very?\n\nCD: Very.\n',
      findings: ['5:1 “CD” goes on; one turn?'],
    },
  },
});
