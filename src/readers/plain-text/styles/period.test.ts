import { testStyle } from '../../../../tests/support/styles.ts';
import { period } from './period.ts';

testStyle(period, {
  matches: {
    'Mr. HADDAD. The harbour is closed.': 'Mr. HADDAD|The harbour is closed.',
    'The Chairman. Thank you.': 'The Chairman|Thank you.',
    'Senator de la Cour. Good morning.': 'Senator de la Cour|Good morning.',
    'Q. Where were you?': 'Q|Where were you?',
  },
  others: ['It rained. We stayed.', 'BY MS. HADDAD: Where?'],
});
