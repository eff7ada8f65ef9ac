import { testStyle } from '../../../../tests/support/styles.ts';
import { letter } from './letter.ts';

testStyle(letter, {
  matches: {
    'Q   Where were you?': 'Q|Where were you?',
    'Q Where were you?': 'Q|Where were you?',
    'P- ¿Dónde estaba?': 'P|¿Dónde estaba?',
    'A   At home.': 'A|At home.',
  },
  others: ['A boat came in.', 'Quite so.'],
});
