import { testStyle } from '../../../../tests/support/styles.ts';
import { definition } from './definition.ts';

testStyle(definition, {
  matches: {
    'Nora\n:   Well, no.': 'Nora|Well, no.',
  },
  others: ['Nora\nWell, no.', 'It rained.\n\nWe stayed.'],
});
