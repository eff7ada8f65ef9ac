import { testStyle } from '../../../../tests/support/styles.ts';
import { strong } from './strong.ts';

testStyle(strong, {
  matches: {
    '**Nora** Well, no.': 'Nora|Well, no.',
    '0:12:04 **Nora** Well, no.': 'Nora|Well, no.',
    '**瀬名**　十二年前です。': '瀬名|十二年前です。',
  },
  others: ['**Nora:** Well, no.', '**Nora**', 'Nora well, no.'],
});
