import { testStyle } from '../../../../tests/support/styles.ts';
import { bracket } from './bracket.ts';

testStyle(bracket, {
  matches: {
    '[Nora] Well, no.': 'Nora|Well, no.',
    '<Nora> Well, no.': 'Nora|Well, no.',
    '<v Nora> Well, no.': 'Nora|Well, no.',
    '\\[P2\\] Well, no.': 'P2|Well, no.',
    '17:04 <@nora> well, no': 'nora|well, no',
  },
  others: ['<p>Well, no.</p>', 'Well [Nora] no.'],
});
