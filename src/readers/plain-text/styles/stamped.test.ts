import { testStyle } from '../../../../tests/support/styles.ts';
import { stamped } from './stamped.ts';

testStyle(stamped, {
  matches: {
    'Nora Lindqvist [00:12:04] Well, no.': 'Nora Lindqvist|Well, no.',
    'Speaker 2 [12:04] Well, no.': 'Speaker 2|Well, no.',
    'Speaker 2 (12:04) Well, no.': 'Speaker 2|Well, no.',
    'NL [00:12:04 - 00:12:09] Well, no.': 'NL|Well, no.',
    'Nora Lindqvist (keeper) [00:12:04] Well, no.': 'Nora Lindqvist (keeper)|Well, no.',
  },
  others: [
    'Nora Lindqvist [00:12:04]',
    'Nora Lindqvist [laughs] Well, no.',
    'Well, we never went back there [00:12:04] after the storm.',
    'Nora: Well [00:12:04] no.',
    '[00:12:04] Well, no.',
  ],
});
