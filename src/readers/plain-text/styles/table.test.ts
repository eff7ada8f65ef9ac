import { testStyle } from '../../../../tests/support/styles.ts';
import { table } from './table.ts';

testStyle(table, {
  matches: {
    '| 12:04 | Nora | Well, no. |': 'Nora|Well, no. |',
  },
  others: ['| Time | Speaker | Text |\n|---|---|---|', 'Nora | Well, no.'],
});
