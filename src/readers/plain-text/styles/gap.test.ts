import { testStyle } from '../../../../tests/support/styles.ts';
import { gap } from './gap.ts';

testStyle(gap, {
  matches: {
    'Speaker 0    00:00:12    Well, no.': 'Speaker 0|Well, no.',
    'Nora\t12:04\tWell, no.': 'Nora|Well, no.',
    'Nora    12:04 was late.': 'Nora|12:04 was late.',
    'Nora\tWell, no.': 'Nora|Well, no.',
    'Nora    Well, no.': 'Nora|Well, no.',
    'Nora — Well, no.': 'Nora|Well, no.',
    'Sr. Haddad.- Pido la palabra.': 'Sr. Haddad|Pido la palabra.',
    '大森　水に聞きます。': '大森|水に聞きます。',
  },
  others: ['It rained; we stayed at home.', 'A | table | of values'],
});
