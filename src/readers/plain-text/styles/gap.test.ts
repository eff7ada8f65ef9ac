import { testStyle } from '../../../../tests/support/styles.ts';
import { gap } from './gap.ts';

testStyle(gap, {
  matches: {
    'Nora\tWell, no.': 'Nora|Well, no.',
    'Nora    Well, no.': 'Nora|Well, no.',
    'Nora — Well, no.': 'Nora|Well, no.',
    'Sr. Haddad.- Pido la palabra.': 'Sr. Haddad|Pido la palabra.',
    '大森　水に聞きます。': '大森|水に聞きます。',
  },
  others: ['It rained; we stayed at home.', 'A | table | of values'],
});
