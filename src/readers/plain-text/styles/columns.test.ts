import { testStyle } from '../../../../tests/support/styles.ts';
import { columns } from './columns.ts';

testStyle(columns, {
  matches: {
    '12:04\tNora\tWell, no.': 'Nora|Well, no.',
  },
  others: ['Nora\tWell, no.', 'It rained.'],
});
