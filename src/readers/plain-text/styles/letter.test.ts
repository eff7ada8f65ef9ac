import { testStyle } from '../../../../tests/support/styles.ts';
import { letter } from './letter.ts';

testStyle(letter, {
  matches: {
    'Q   Where were you?': 'Q|Where were you?',
    'Q Where were you?': 'Q|Where were you?',
    'P- ¿Dónde estaba?': 'P|¿Dónde estaba?',
    'Q）港はいつできますか。': 'Q|港はいつできますか。',
    'Pregunta (P).- ¿Dónde estaba?': 'Pregunta (P)|¿Dónde estaba?',
    'R.-En casa.': 'R|En casa.',
    'A   At home.': 'A|At home.',
  },
  others: ['A boat came in.', 'Quite so.', 'Puerto (P).- Llegó un barco.'],
});
