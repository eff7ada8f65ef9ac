import { testStyle } from '../../../../tests/support/styles.ts';
import { period } from './period.ts';

testStyle(period, {
  matches: {
    'Mr. HADDAD. The harbour is closed.': 'Mr. HADDAD|The harbour is closed.',
    'The Chairman. Thank you.': 'The Chairman|Thank you.',
    'Senator de la Cour. Good morning.': 'Senator de la Cour|Good morning.',
    'Q. Where were you?': 'Q|Where were you?',
    'NORA HADDAD, Director of the harbour works. In 1961.': 'NORA HADDAD, Director of the harbour works|In 1961.',
    'HADDAD P.S. The harbour is closed.': 'HADDAD P.S.|The harbour is closed.',
    'PRESIDENTE. Grazie.': 'PRESIDENTE|Grazie.',
  },
  others: ['It rained. We stayed.', 'BY MS. HADDAD: Where?'],
});
