import { testStyle } from '../../../../tests/support/styles.ts';
import { signed } from './signed.ts';

testStyle(signed, {
  matches: {
    '3) Boats - by nora_l\n\nHow do you eat?': 'nora_l|',
    '12. Why boats? -- by Anonymous Gull\nHow do you eat?': 'Anonymous Gull|',
    '4) Boats (by nora_l)\n\nHow do you eat?': 'nora_l|',
    '5) Boats - by Nora (88127)\n\nHow do you eat?': 'Nora (88127)|',
  },
  others: [
    'Boats - by nora_l',
    '3) Boats passing by Nora',
    '3) The boats are painted - by hand, as they should be!',
    '3) Boats by Nora',
  ],
});
