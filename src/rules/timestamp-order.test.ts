import { testRule } from '../../tests/support/rules.ts';
import { timestampOrder } from './timestamp-order.ts';

const talk = (...times: readonly string[]): string =>
  times
    .map((time, i) => `${time} ${i % 2 === 0 ? 'AB: And where were you then?' : 'CD: I was on the boat.'}`)
    .join('\n\n');

testRule(timestampOrder, {
  valid: {
    'in order': talk('[00:01:00]', '[00:02:00]', '[00:02:00]', '[00:03:00]'),
    'a new tape': talk('[00:01:00]', '[00:45:00]', '[00:00:05]', '[00:01:10]'),
  },
  invalid: {
    'one goes back': {
      text: talk('[00:09:00]', '[00:10:05]', '[00:09:50]', '[00:11:00]'),
      findings: ['5:1 00:09:50 after 00:10:05'],
    },
  },
});
