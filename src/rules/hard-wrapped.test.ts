import { testRule } from '../../tests/support/rules.ts';
import { hardWrapped } from './hard-wrapped.ts';

const line = 'we rowed across the sound because the ferry had been laid up for the win-';
const long = [
  line,
  'ter and nobody knew when it would run again, least of all those who were',
  'paid to know it and said so.',
];

testRule(hardWrapped, {
  valid: {
    'a line a paragraph': `AB: Why?\n\nCD: ${long.join(' ')}\n\nAB: Why?\n\nCD: ${long.join(' ')}\n\nAB: Why?\n\nCD: ${long.join(' ')}\n`,
  },
  invalid: {
    'three lines a paragraph': {
      text: `AB: Why?\n\nCD: ${long.join('\n')}\n\nAB: Why?\n\nCD: ${long.join('\n')}\n\nAB: Why?\n\nCD: ${long.join('\n')}\n`,
      findings: ['file lines are broken at a fixed width; 3 words hyphenated at a line’s end'],
    },
  },
});
