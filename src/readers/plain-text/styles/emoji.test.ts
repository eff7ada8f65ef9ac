import { testStyle } from '../../../../tests/support/styles.ts';
import { emoji } from './emoji.ts';

testStyle(emoji, {
  matches: {
    '🐐 Well, no.': '🐐|Well, no.',
  },
  others: ['Well, no. 🐐', '🐐'],
});
