import { testRule } from '../../tests/support/rules.ts';
import { emptyTurn } from './empty-turn.ts';

testRule(emptyTurn, {
  valid: { 'everybody speaks': 'AB: Cold?\n\nCD: Yes.\n\nAB: Very?\n\nCD: Very.\n' },
  invalid: {
    'a label and nothing': {
      text: 'AB: Cold?\n\nCD: Yes.\n\nAB:\n\nCD: Very.\n\nAB: Why?\n\nCD: Winter.\n',
      findings: ['5:1 “AB” says nothing'],
    },
  },
});
